import { describe, expect, it } from 'vitest';
import { findApi, longestKept, Session, timeOf, type ScormApi } from './scorm.ts';

/** A platform that remembers; `refuses` names elements that it does not take. */
function platform(data: Record<string, string> = {}, refuses: readonly string[] = []) {
  const calls: string[] = [];
  const api: ScormApi = {
    LMSInitialize: () => (calls.push('initialize'), 'true'),
    LMSFinish: () => (calls.push('finish'), 'true'),
    LMSCommit: () => (calls.push('commit'), 'true'),
    LMSGetValue: (element) => data[element] ?? '',
    LMSSetValue: (element, value) => {
      if (refuses.includes(element)) return 'false';
      data[element] = value;
      return 'true';
    },
  };
  return { api, data, calls };
}

describe('the API of a learning platform', () => {
  it('is found in the nearest window around, then around the window that opened this one', () => {
    const near = platform().api;
    const far = platform().api;
    const top = { API: far } as { API: ScormApi; parent: unknown };
    top.parent = top;
    const middle = { API: near, parent: top };
    expect(findApi({ parent: { parent: middle } } as never)).toBe(near);
    const alone = { opener: { parent: top } } as { opener: unknown; parent: unknown };
    alone.parent = alone;
    expect(findApi(alone as never)).toBe(far);
  });
  it('is not looked for in windows of another origin, nor without end', () => {
    const shut = {
      get parent(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    expect(findApi(shut)).toBeUndefined();
    const endless = (): object => ({
      get parent() {
        return endless();
      },
    });
    expect(findApi(endless() as never)).toBeUndefined();
  });
});

describe('a sitting', () => {
  it('begins incomplete, gives back what was kept, and ends so that the next finds it', () => {
    const { api, data, calls } = platform();
    let time = 0;
    const session = Session.open(api, () => time)!;
    expect(data['cmi.core.lesson_status']).toBe('incomplete');
    expect(session.resumed).toBe('');
    expect(session.keep('IP1.ABC')).toBe('kept');
    time = 3_725_250;
    session.end();
    session.end();
    expect(data['cmi.core.session_time']).toBe('0001:02:05.25');
    expect(data['cmi.core.exit']).toBe('suspend');
    expect(calls.filter((call) => call === 'finish')).toHaveLength(1);
    expect(Session.open(platform(data).api)!.resumed).toBe('IP1.ABC');
  });
  it('keeps 4,096 characters and refuses one more, without touching what is kept', () => {
    const { api, data } = platform();
    const session = Session.open(api)!;
    expect(session.keep('x'.repeat(longestKept))).toBe('kept');
    expect(session.keep('y'.repeat(longestKept + 1))).toBe('too-long');
    expect(data['cmi.suspend_data']).toBe('x'.repeat(4096));
  });
  it('says what the platform refuses, and stays complete once it is', () => {
    const stubborn = platform({}, ['cmi.suspend_data', 'cmi.core.lesson_status']);
    const session = Session.open(stubborn.api)!;
    expect(session.keep('x')).toBe('refused');
    expect(session.complete()).toBe(false);
    expect(session.completed).toBe(false);
    const { api, data } = platform();
    expect(Session.open(api)!.complete()).toBe(true);
    expect(data['cmi.core.lesson_status']).toBe('completed');
    expect(Session.open(api)!.completed).toBe(true);
    expect(data['cmi.core.lesson_status']).toBe('completed');
    expect(Session.open({ ...api, LMSInitialize: () => 'false' })).toBeUndefined();
  });
  it('is timed as the standard writes it', () => {
    expect(timeOf(0)).toBe('0000:00:00.00');
    expect(timeOf(59_999)).toBe('0000:01:00.00');
    expect(timeOf(360_000_000)).toBe('0100:00:00.00');
  });
});
