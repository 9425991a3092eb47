/** Knows how the changelog reads as headings and lists. Only what CHANGELOG.md uses: two levels of headings, lists, paragraphs. */

export interface ChangelogRelease {
  /** For a link: the version, or the one word that stands in its place. */
  readonly id: string;
  readonly name: string;
  readonly intro: readonly string[];
  readonly parts: readonly { readonly name: string; readonly items: readonly string[] }[];
}

/** Reads the releases of a changelog in the form of keepachangelog.com. Emphasis and code marks are dropped. */
export function readChangelog(markdown: string): ChangelogRelease[] {
  const plain = (text: string) => text.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();
  const blocks = (text: string) =>
    text
      .split(/\n\s*\n/)
      .map(plain)
      .filter((block) => block !== '');
  const split = (text: string, mark: string) => {
    const [intro, ...rest] = `\n${text}`.split(`\n${mark} `);
    return {
      intro,
      rest: rest.map((part) => ({
        name: plain(part.split('\n', 1)[0]),
        body: part.slice(part.indexOf('\n') + 1),
      })),
    };
  };
  return split(markdown, '##').rest.map(({ name, body }) => {
    const { intro, rest } = split(body, '###');
    return {
      id: `version-${name.split(' ', 1)[0].toLowerCase()}`,
      name,
      intro: blocks(intro),
      parts: rest.map((part) => ({
        name: part.name,
        items: `\n${part.body}`.split(/\n- /).slice(1).map(plain),
      })),
    };
  });
}
