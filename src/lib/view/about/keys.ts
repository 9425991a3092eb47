/** Knows the keys of the product, part by part, as the handlers in map/, panels/ and reading/ take them. Texts: about.keys.*, key.*. */

export interface KeyRow {
  /** Alternatives, each a chord of keys held together. */
  readonly chords: readonly (readonly string[])[];
  readonly does: string;
}

export const keyParts: readonly { readonly part: string; readonly rows: readonly KeyRow[] }[] = [
  {
    part: 'everywhere',
    rows: [
      { chords: [['tab'], ['shift', 'tab']], does: 'next' },
      { chords: [['enter'], ['space']], does: 'use' },
      { chords: [['esc']], does: 'close' },
      { chords: [['ctrl', 'z']], does: 'undo' },
      {
        chords: [
          ['ctrl', 'shift', 'z'],
          ['ctrl', 'y'],
        ],
        does: 'redo',
      },
    ],
  },
  {
    part: 'level',
    rows: [
      { chords: [['arrows']], does: 'step' },
      { chords: [['pageup'], ['pagedown']], does: 'leap' },
      { chords: [['home'], ['end']], does: 'ends' },
    ],
  },
  {
    part: 'map',
    rows: [
      { chords: [['arrows']], does: 'neighbour' },
      { chords: [['m']], does: 'pick' },
      { chords: [['enter']], does: 'fields' },
      { chords: [['space']], does: 'select' },
      { chords: [['delete']], does: 'remove' },
      { chords: [['plus'], ['minus']], does: 'zoom' },
    ],
  },
  {
    part: 'moving',
    rows: [
      { chords: [['arrows']], does: 'by10' },
      { chords: [['shift', 'arrows']], does: 'by1' },
      { chords: [['m'], ['enter'], ['space']], does: 'drop' },
      { chords: [['esc']], does: 'back' },
    ],
  },
  { part: 'choices', rows: [{ chords: [['arrows']], does: 'option' }] },
  { part: 'reading', rows: [{ chords: [['shift', 'arrows']], does: 'mark' }] },
];
