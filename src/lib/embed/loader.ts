/** Knows what happens when embed.js is fetched by a page of others: the element is defined, and a script with data-scenario becomes one. Bundled alone; served as /embed.js. */
import { elementFrom, elementName } from './element.ts';

const script = document.currentScript as HTMLScriptElement | null;
// fetched as a module it has no current script; then its own address is looked for
const own = script ?? document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');

if (own !== null) {
  if (customElements.get(elementName) === undefined)
    customElements.define(elementName, elementFrom(new URL('.', own.src).href));
  if (script?.dataset.scenario !== undefined) {
    const element = document.createElement(elementName);
    for (const [key, value] of Object.entries(script.dataset))
      if (value !== undefined) element.setAttribute(key, value);
    script.after(element);
    // the link that stands there for readers whom no script reaches
    const link = script.previousElementSibling;
    if (link instanceof HTMLAnchorElement && link.dataset.interpose !== undefined) link.remove();
  }
}
