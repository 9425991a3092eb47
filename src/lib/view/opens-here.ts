/** Knows how a link opens something on this page instead of leading to another. Knows not what is opened. */

interface Opening {
  /** Links inside the element, or itself, that open something. */
  readonly links: string;
  /** Opens it. What cannot be opened goes where the link goes. */
  readonly open: (link: HTMLAnchorElement) => Promise<void>;
  /** Fetches what `open` needs as soon as a reader comes near, so that a press need not wait; may fail. */
  readonly fetch?: () => Promise<unknown>;
}

/** For `{@attach}`. What is meant for another tab or window stays with the browser. */
export function opensHere({ links, open, fetch }: Opening): (node: HTMLElement) => () => void {
  return (node) => {
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(links);
      if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link).catch(() => location.assign(link.href));
    };
    node.addEventListener('click', click);
    const away = fetch && whenNear(node, () => void fetch().catch(() => undefined));
    return () => {
      away?.();
      node.removeEventListener('click', click);
    };
  };
}

/** Calls `near` once: when the element is in sight, or the pointer or the focus comes to it. */
function whenNear(node: HTMLElement, near: () => void): () => void {
  const signs = ['pointerenter', 'focusin'] as const;
  const once = () => {
    stop();
    near();
  };
  const inSight = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && once());
  const stop = () => {
    inSight.disconnect();
    for (const sign of signs) node.removeEventListener(sign, once);
  };
  inSight.observe(node);
  for (const sign of signs) node.addEventListener(sign, once);
  // the press opens something here: the page that the link leads to without it need not be fetched
  node.dataset.sveltekitPreloadData = 'off';
  return stop;
}
