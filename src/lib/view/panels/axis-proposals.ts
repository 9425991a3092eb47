/** Knows which published proposals stand on the level axis, and in which order. A module of its own: only prerendered parts need it. */
import { proposals } from '#lib/generated/proposals.ts';

/** Proposals on the axis, from small to large, then from early to late. */
export const onAxis = proposals
  .filter((p) => p.axis && p.troops !== null)
  .toSorted((a, b) => (a.troops ?? 0) - (b.troops ?? 0) || (a.date < b.date ? -1 : 1));
export type Proposal = (typeof onAxis)[number];
