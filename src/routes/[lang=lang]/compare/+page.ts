/** Knows what the comparison begins with: all texts, since any result can be shown, and where pages are prerendered two presets. */
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { messages } = await parent();
  const library = await messages.withLibrary();
  if (!import.meta.env.SSR) return { library };
  const { Comparison } = await import('#lib/view/compare/comparison.svelte.ts');
  return { library, comparison: await Comparison.of('', library) };
};
