/** Knows the shape of a source in CSL-JSON, and the model as one. Writes no file. */
import { asOf, released, version } from '#lib/generated/model.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** An entry of CSL-JSON, as far as it is used here (docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

const developers = 'The Interpose developers';

/** The model as a source, in the version that is shown. */
/** @param of the version; the day of its data is known of today's alone. */
export function modelAsCsl(messages: Messages, of: string = version): CslItem {
  return {
    id: `interpose-${of}`,
    type: 'software',
    title: messages.text('citation.title'),
    author: [{ literal: developers }],
    issued: { 'date-parts': [[released]] },
    version: of,
    note:
      of === version
        ? messages.text('citation.note', { version, date: messages.date(asOf) })
        : messages.text('version.model', { version: of }),
  };
}
