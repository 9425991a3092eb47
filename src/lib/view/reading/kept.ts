/** Knows whether this tab keeps quotes that a reader has marked, without the code that reads them. */

export const keptAt = 'interpose-own-quotes';

export function hasOwnQuotes(): boolean {
  try {
    return sessionStorage.getItem(keptAt) !== null;
  } catch {
    return false;
  }
}
