import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, Heights, namesIn, type Protocol } from './heights.ts';

const src = 'https://example.org/en/embed/';
function heard(names: { childId?: string; secret?: string } = {}, asked: readonly Protocol[] = []) {
  const said: unknown[] = [];
  return { said, heights: new Heights((message) => said.push(message), { src, ...names }, asked) };
}
const init = (id: string) => `[iFrameSizer]${[id, '8', ...Array(22).fill('x')].join(':')}`;

describe('the heights that a host is told', () => {
  it('are said in the words of AMP and Datawrapper to everyone', () => {
    const { said, heights } = heard();
    heights.set({ height: 812.2, width: 600 });
    expect(said).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 813 },
      { 'datawrapper-height': { interpose: 813 } },
    ]);
  });

  it('are said in the words of Pym.js and WordPress where the address names them', () => {
    const { said, heights } = heard({ childId: 'map-1', secret: 'abc' });
    heights.set({ height: 700, width: 600 });
    expect(said).toContain('pymxPYMxmap-1xPYMxheightxPYMx700');
    expect(said).toContainEqual({ message: 'height', value: 700, secret: 'abc' });
  });

  it('are said in the words of Flourish and LTI where the address asks for it, LTI as object and as text', () => {
    const { said, heights } = heard({}, ['flourish', 'lti']);
    heights.set({ height: 700, width: 600 });
    const texts = said.filter((message) => typeof message === 'string').map((text) => JSON.parse(text));
    expect(texts).toContainEqual({
      sender: 'Flourish',
      context: 'iframe.resize',
      method: 'resize',
      height: 700,
      src,
    });
    expect(texts).toContainEqual({ subject: 'lti.frameResize', height: 700 });
    expect(said).toContainEqual({ subject: 'lti.frameResize', height: 700 });
  });

  it('answer iframe-resizer, H5P, Pym.js and @newswire/frames once they have spoken', () => {
    const { said, heights } = heard({ childId: 'x' });
    heights.set({ height: 700, width: 600 });
    said.length = 0;
    expect(heights.take(init('frame-7'))).toBe(true);
    expect(said[0]).toMatch(/^\[iFrameSizer\]frame-7:700:600:init:/);
    expect(said[1]).toBe('[iFrameSizer]frame-7:700:600:mutationObserver');
    expect(heights.take({ context: 'h5p', action: 'hello' })).toBe(true);
    expect(said.at(-1)).toMatchObject({ action: 'prepareResize', scrollHeight: 700 });
    expect(heights.take({ context: 'h5p', action: 'resizePrepared' })).toBe(true);
    expect(said.at(-1)).toEqual({ context: 'h5p', action: 'resize', scrollHeight: 700 });
    expect(heights.take({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(said.at(-1)).toMatchObject({ type: 'embed-size' });
    expect(heights.take('pymxPYMxxxPYMxwidthxPYMx600')).toBe(true);
    expect(said.at(-1)).toBe('pymxPYMxxxPYMxheightxPYMx700');
    said.length = 0;
    heights.set({ height: 701, width: 600 });
    expect(said.length).toBeLessThanOrEqual(10);
    expect(said).toContain('[iFrameSizer]frame-7:701:600:mutationObserver');
  });

  it('are said once for each height, in whole pixels', () => {
    const { said, heights } = heard();
    for (const height of [700, 700, 699.4, 700.005]) heights.set({ height, width: 600 });
    heights.set({ height: 0, width: 0 });
    expect(said.length).toBe(2);
  });

  it('stay at ten messages or fewer for one change in all protocols together', () => {
    const { said, heights } = heard({ childId: 'x', secret: 'y' }, ['flourish', 'lti']);
    heights.take(init('a'));
    heights.take({ context: 'h5p', action: 'hello' });
    said.length = 0;
    heights.set({ height: 500, width: 400 });
    expect(said.length).toBeLessThanOrEqual(10);
  });

  it('come of no message but those of the protocols', () => {
    const { said, heights } = heard({ childId: 'x' });
    heights.set({ height: 500, width: 400 });
    const before = said.length;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((s) => `[iFrameSizer]${s}`),
        ),
        (data) => {
          if (!heights.take(data)) expect(said.length).toBe(before);
          expect(() => hear(data, {})).not.toThrow();
        },
      ),
      { numRuns: 100_000 },
    );
    expect(said.length).toBe(before);
  }, 60_000);
});

describe('the names of a host in the address', () => {
  it('are taken off what the reader opened', () => {
    const from = (hash: string, search = '') => namesIn({ hash, search, src });
    expect(from('#?secret=a1B2')).toMatchObject({ fragment: '', names: { secret: 'a1B2' } });
    expect(from('#1.0.0.abcd#?secret=x')).toMatchObject({ fragment: '1.0.0.abcd', names: { secret: 'x' } });
    expect(from('#model=1.0.0&level=40000').fragment).toBe('model=1.0.0&level=40000');
    expect(from('').fragment).toBe('');
    expect(from('', '?childId=a%20b').names.childId).toBeUndefined();
  });
});
