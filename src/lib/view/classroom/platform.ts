/** Knows whether this page lies in a package for learning platforms, and its sitting there. Fetched only with an assignment. */
import { assignmentId } from '#lib/classroom/assignment.ts';
import { readCode, type HandIn } from '#lib/classroom/hand-in.ts';
import { findApi, Session } from '#lib/classroom/scorm.ts';

export interface Platform {
  /** Undefined if the package was opened outside a platform, or the platform does not answer. */
  readonly session: Session | undefined;
  /** What was kept of this assignment the last time. */
  readonly begun: HandIn | undefined;
}

/** Undefined on every page that is not part of a package; the package marks its pages by a script of its own. */
export function openPlatform(payload: string): Platform | undefined {
  if (document.querySelector('script[data-package="scorm"]') === null) return undefined;
  const api = findApi(window as unknown as Parameters<typeof findApi>[0]);
  const session = api && Session.open(api);
  // the page goes away: closed, or left for another
  if (session) addEventListener('pagehide', () => session.end());
  const read = session?.resumed ? readCode(session.resumed) : undefined;
  const begun = read?.ok && read.handIn.assignment === assignmentId(payload) ? read.handIn : undefined;
  return { session, begun };
}
