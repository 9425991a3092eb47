/** Knows how a page that is prerendered and inert is replaced by the same page alive, once its code is there. */
import { unmount } from 'svelte';

/** For `{@attach}`: `load` fetches the code and resolves to what mounts the page into the emptied element. */
export function takeOver(
  load: (root: HTMLElement) => Promise<() => object>,
): (root: HTMLElement) => () => void {
  return (root) => {
    let part: object | undefined;
    let left = false;
    void load(root).then((mounted) => {
      if (left) return;
      root.replaceChildren();
      root.inert = false;
      part = mounted();
    });
    return () => {
      left = true;
      if (part !== undefined) void unmount(part);
    };
  };
}
