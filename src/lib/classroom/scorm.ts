/** Knows SCORM 1.2 from the side of what is learned: finds the platform's API, keeps a text in it, completes. Knows no page. */

/** What a learning platform offers (ADL SCORM 1.2, Run-Time Environment, 3.3). Some give back booleans instead of "true". */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
}

/** Characters that `cmi.suspend_data` holds (CMIString4096). */
export const longestKept = 4096;

interface Place {
  readonly API?: ScormApi;
  readonly parent: Place;
  readonly opener?: Place | null;
}

/** The API of the nearest window around this one, else of the window that opened it. Undefined outside a learning platform. */
export function findApi(from: Place): ScormApi | undefined {
  return around(from) ?? (from.opener ? around(from.opener) : undefined);
}

function around(from: Place): ScormApi | undefined {
  try {
    let place = from;
    // windows inside each other without end are an error of the platform's
    for (let steps = 0; steps < 500; steps++) {
      if (place.API) return place.API;
      if (!place.parent || place.parent === place) return undefined;
      place = place.parent;
    }
  } catch {
    // a window of another origin keeps what it has to itself
  }
  return undefined;
}

/** `too-long`: more than {@link longestKept}, nothing is sent and what was kept stays. `refused`: the platform did not take it. */
export type Kept = 'kept' | 'too-long' | 'refused';

/** One sitting of a learner, from start to {@link Session.end}. */
export class Session {
  /** What was kept the last time; empty for the first. */
  readonly resumed: string;
  completed: boolean;
  readonly #begun: number;
  #ended = false;

  /** @param now milliseconds */
  private constructor(
    readonly api: ScormApi,
    readonly now: () => number,
  ) {
    this.#begun = now();
    this.resumed = String(api.LMSGetValue('cmi.suspend_data') ?? '');
    const status = api.LMSGetValue('cmi.core.lesson_status');
    this.completed = status === 'completed' || status === 'passed';
    if (!this.completed) this.#set('cmi.core.lesson_status', 'incomplete');
  }

  /** Undefined where the platform does not let it begin. */
  static open(api: ScormApi, now: () => number = Date.now): Session | undefined {
    return isTrue(api.LMSInitialize('')) ? new Session(api, now) : undefined;
  }

  keep(text: string): Kept {
    if (text.length > longestKept) return 'too-long';
    return this.#set('cmi.suspend_data', text) && isTrue(this.api.LMSCommit('')) ? 'kept' : 'refused';
  }

  /** Gives back whether the platform has recorded it. */
  complete(): boolean {
    const done = this.#set('cmi.core.lesson_status', 'completed') && isTrue(this.api.LMSCommit(''));
    this.completed ||= done;
    return done;
  }

  /** Ends the sitting so that a later one finds what was kept. A second call does nothing. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#set('cmi.core.session_time', timeOf(this.now() - this.#begun));
    this.#set('cmi.core.exit', 'suspend');
    this.api.LMSCommit('');
    this.api.LMSFinish('');
  }

  #set(element: string, value: string): boolean {
    return isTrue(this.api.LMSSetValue(element, value));
  }
}

const isTrue = (answer: unknown) => String(answer) === 'true';

/** A CMITimespan of SCORM 1.2: `0000:05:30.25`. */
export function timeOf(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(hundredths / 360_000);
  const seconds = `${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  return `${String(hours).padStart(4, '0')}:${two((hundredths / 6_000) % 60)}:${seconds}`;
}
