/** Knows how the path of a shape is written with few bytes: steps from point to point, to a part of a unit. Draws nothing. */

/**
 * The same path as d3 writes for lines and areas (`M`, `L` and `Z` with absolute points), in relative steps. Errors do
 * not add up, since each step starts from the rounded point before.
 * @param parts of a unit that are told apart.
 */
export function relativePath(path: string, parts: 1 | 10): string {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const closed = part.endsWith('Z');
      const points = part
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((n) => Math.round(Number(n) * parts)));
      const [start = [], ...rest] = points;
      let before = start;
      const steps = rest.flatMap((point) => {
        const step = point.map((value, i) => value - (before[i] ?? 0));
        before = point;
        return step.every((value) => value === 0) ? [] : [written(step, parts)];
      });
      const line =
        steps.length === 0
          ? ''
          : `l${steps.reduce((all, step) => all + (step.startsWith('-') ? '' : ' ') + step)}`;
      return `M${written(start, parts)}${line}${closed ? 'z' : ''}`;
    })
    .join('');
}

function written(numbers: readonly number[], parts: number): string {
  return numbers
    .map((value) => String(value / parts).replace(/^(-?)0\./, '$1.'))
    .reduce((all, value) => all + (value.startsWith('-') ? '' : ' ') + value);
}

/** Dots as one path, to be drawn with round ends. */
export function dotsPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
}

/** From the edge of a circle to the true place of its contingent; empty where that lies inside the circle. */
export function leaderPath(circle: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly trueX: number;
  readonly trueY: number;
}): string {
  const { x, y, r, trueX, trueY } = circle;
  const part = r / Math.hypot(trueX - x, trueY - y);
  if (part >= 1) return '';
  const edge = [x + part * (trueX - x), y + part * (trueY - y)];
  return `M${[...edge, trueX, trueY].map((n) => n.toFixed(1)).join(' ')}`;
}
