/** Knows the shape that all tables have on their way out, whatever they are written as. Knows no scenario and no file. */

export interface Column {
  readonly title: string;
  /** Width in letters, for spreadsheets. */
  readonly width?: number;
}

/** Numbers in full precision; an empty cell is undefined. */
export type Cell = string | number | undefined;

export interface Sheet {
  /** Part of a file name: ASCII, one word. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
