/** Knows how a text is found by its key and filled, and how numbers read in a language. Knows no page. */
import type { Language } from './language.ts';

export type Arguments = Readonly<Record<string, string | number>>;
export type Table = Readonly<Record<string, string | ((args: Record<string, string | number>) => string)>>;

/** The English edition writes dates and numbers as British papers do: 21 March 2025. */
const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB', uk: 'uk-UA' };

/** How a number is shown; rounding happens here and nowhere else. */
export type Show = 'integer' | 'significant2' | 'significant3' | 'percent' | 'money' | 'km' | 'plain';

const core: Readonly<Record<Language, () => Promise<{ default: Table }>>> = {
  de: () => import('#lib/generated/texts/de.js'),
  en: () => import('#lib/generated/texts/en.js'),
  uk: () => import('#lib/generated/texts/uk.js'),
};
const late: Readonly<Record<Language, () => Promise<{ default: Table }>>> = {
  de: () => import('#lib/generated/texts/de-late.js'),
  en: () => import('#lib/generated/texts/en-late.js'),
  uk: () => import('#lib/generated/texts/uk-late.js'),
};
const library: Readonly<Record<Language, () => Promise<{ default: Table }[]>>> = {
  de: () =>
    Promise.all([import('#lib/generated/texts/de-page.js'), import('#lib/generated/texts/de-library.js')]),
  en: () =>
    Promise.all([import('#lib/generated/texts/en-page.js'), import('#lib/generated/texts/en-library.js')]),
  uk: () =>
    Promise.all([import('#lib/generated/texts/uk-page.js'), import('#lib/generated/texts/uk-library.js')]),
};

/** A date with the word for year in full where the language puts it behind in short: it often ends a sentence. */
export const wholeYear = (date: string): string => date.replace(/\sр\.$/, '\u00a0року');

/** The texts of one language. */
export class Messages {
  #tables: Table[];
  #formats: Readonly<Record<Show, Intl.NumberFormat>>;
  #preferred: Table | undefined;
  #late: Promise<this> | undefined;
  #library: Promise<Messages> | undefined;

  constructor(
    readonly language: Language,
    ...tables: Table[]
  ) {
    this.#tables = tables;
    const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales[language], options);
    this.#formats = {
      integer: format({ maximumFractionDigits: 0 }),
      significant2: format({ maximumSignificantDigits: 2 }),
      significant3: format({ maximumSignificantDigits: 3 }),
      percent: format({ style: 'percent', maximumSignificantDigits: 2 }),
      money: format({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 }),
      km: format({ style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
      plain: format({ maximumSignificantDigits: 6 }),
    };
  }

  /** The tag under which numbers and dates are written. */
  get locale(): string {
    return locales[this.language];
  }

  /** Whether there is a text under this key, in what has been loaded. */
  has(key: string): boolean {
    return this.#tables.some((table) => key in table);
  }

  /** The text under a key. @throws Error for a key without text, so that a gap is found in tests and not by a reader. */
  text(key: string, args: Arguments = {}): string {
    for (const table of this.#tables) {
      const entry = table[key];
      if (typeof entry === 'string') return entry;
      if (entry !== undefined) return entry({ ...args });
    }
    throw new Error(`no text "${key}" in "${this.language}"`);
  }

  /** A number as the language writes it, rounded for the screen. */
  number(value: number, show: Show = 'plain'): string {
    const written = this.#formats[show].format(value);
    return show === 'money' ? this.text('unit.money', { value: written }) : written;
  }

  /** A share with its sign, for a change: `+12 %`. */
  signedPercent(share: number): string {
    const options = { style: 'percent', signDisplay: 'exceptZero', maximumSignificantDigits: 2 } as const;
    return new Intl.NumberFormat(this.locale, options).format(share);
  }

  /** The day as the language writes it; a month or a year where the date says no more (`2025-03`). Other texts come back as they are. */
  date(date: string): string {
    const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
    if (match === null) return date;
    const [, year, month, day] = match;
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (month !== undefined) options.month = 'long';
    if (day !== undefined) options.day = 'numeric';
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    return wholeYear(new Intl.DateTimeFormat(this.locale, options).format(time));
  }

  /** Adds the texts of the parts that come alive after the first sign of life, and gives back these texts. */
  withLate(): Promise<this> {
    this.#late ??= late[this.language]().then((module) => {
      this.#tables.push(module.default);
      return this;
    });
    return this.#late;
  }

  /** Lets the texts of another version go first; without a table these go first again. */
  prefer(table?: Table): void {
    this.#tables = this.#tables.filter((own) => own !== this.#preferred);
    if (table !== undefined) this.#tables.unshift(table);
    this.#preferred = table;
  }

  /** The same texts with those of another version going first. */
  after(table: Table): Messages {
    return new Messages(this.language, table, ...this.#tables);
  }

  /** The same texts with all others: quotes, notes, evidence, glossary. Fetched once, on first use. */
  withLibrary(): Promise<Messages> {
    this.#library ??= Promise.all([this.withLate(), library[this.language]()]).then(
      ([, modules]) =>
        new Messages(this.language, ...this.#tables, ...modules.map((module) => module.default)),
    );
    return this.#library;
  }
}

/** Fetches the texts that a page needs while it is used. Where pages are prerendered, pass on to {@link Messages.withLibrary}. */
export async function loadMessages(language: Language): Promise<Messages> {
  return new Messages(language, (await core[language]()).default);
}
