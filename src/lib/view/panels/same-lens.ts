/** Knows that all choices of a lens on one page say the same (LensSwitch.svelte): who chooses in one place has chosen in all. */

/** @attach To the part that holds a choice. What is chosen in it is chosen in the other parts too, and the other way round by theirs. */
export function sameLens(part: HTMLElement): () => void {
  const choices = '.lenses input';
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(choices)) return;
    for (const input of document.querySelectorAll<HTMLInputElement>(choices))
      if (input.value === target.value) input.checked = true;
  };
  // it may have been made before this part came alive
  const early = part.querySelector<HTMLInputElement>(`${choices}:checked:not([value=both])`);
  if (early !== null) change({ target: early } as unknown as Event);
  part.addEventListener('change', change);
  return () => part.removeEventListener('change', change);
}
