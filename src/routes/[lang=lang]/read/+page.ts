/** Knows the texts of the reading page: all of them, since any quote can be shown on it. The page is found by its link from the sources. */
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { messages } = await parent();
  return { library: await messages.withLibrary() };
};
