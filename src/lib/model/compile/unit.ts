/** Knows the units a rule may use, their dimension and scale. Knows no rule and no value. */
import { create, all, type Unit } from 'mathjs';

const math = create(all, {});
math.createUnit('person');
math.createUnit('brigade');
math.createUnit('dollar');
math.createUnit('permille', '0.001');

/** The only unit names a formula may contain. A closed list, because a typo can be a unit (`h`, `m`, `t`). No inherited names. */
export const unitNames: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  km: 'km',
  person: 'person',
  brigade: 'brigade',
  USD: 'dollar',
  day: 'day',
  year: 'year',
  per_thousand: 'permille',
});

/** A physical quantity's kind: exponents of the base dimensions, and how large one unit is in base units. */
export interface Quantity {
  readonly dimensions: readonly number[];
  readonly scale: number;
}

export const dimensionless: Quantity = { dimensions: [], scale: 1 };

/**
 * The quantity that a unit text such as `person/km` or `USD/person/year` stands for; `1` is a plain number.
 * @throws Error if the text holds a name outside {@link unitNames}.
 */
export function quantityOf(text: string): Quantity {
  if (text.trim() === '1') return dimensionless;
  const translated = text.replace(/[A-Za-z_]+/g, (name) => {
    const known = unitNames[name];
    if (known === undefined) throw new Error(`unknown unit "${name}"`);
    return known;
  });
  const unit = math.evaluate(`1 ${translated}`) as Unit & { dimensions?: number[]; value: number };
  // mathjs gives a plain number where everything cancels
  if (typeof unit === 'number') return { dimensions: [], scale: unit };
  return { dimensions: trim(unit.dimensions ?? []), scale: unit.value };
}

export function product(a: Quantity, b: Quantity): Quantity {
  return { dimensions: combine(a, b, 1), scale: a.scale * b.scale };
}

export function quotient(a: Quantity, b: Quantity): Quantity {
  return { dimensions: combine(a, b, -1), scale: a.scale / b.scale };
}

/** The square root of a quantity; undefined where its unit is no square. */
export function root(a: Quantity): Quantity | undefined {
  if (a.dimensions.some((exponent) => exponent % 2 !== 0)) return undefined;
  return { dimensions: a.dimensions.map((exponent) => exponent / 2), scale: Math.sqrt(a.scale) };
}

export function sameDimension(a: Quantity, b: Quantity): boolean {
  return combine(a, b, -1).length === 0;
}

/** Whether two quantities can be added without converting: the same dimension and, to rounding, the same scale. */
export function sameScale(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.scale / b.scale - 1) < 1e-9;
}

/** The factor by which numbers in `a` must be multiplied to become numbers in `b`. */
function factor(a: Quantity, b: Quantity): number {
  return a.scale / b.scale;
}

/** What must be done to numbers in `a` so that they become numbers in `b`, in words. */
export function conversion(a: Quantity, b: Quantity): string {
  const times = factor(a, b);
  return times > 1 ? `multiplied by ${rounded(times)}` : `divided by ${rounded(1 / times)}`;
}

const rounded = (value: number) => Number(value.toPrecision(6));

/** A readable name for an error sentence: the shortest known unit of that kind, else "an unnamed combination". */
export function describe(q: Quantity): string {
  for (const name of candidates) {
    const known = quantityOf(name);
    if (sameDimension(q, known) && sameScale(q, known)) return name === '1' ? 'a plain number' : name;
  }
  for (const name of candidates) {
    const known = quantityOf(name);
    if (sameDimension(q, known)) {
      const times = factor(q, known);
      const apart = `${rounded(Math.max(times, 1 / times))} times too ${times > 1 ? 'large' : 'small'}`;
      return `${name === '1' ? 'a plain number' : name}, ${apart}`;
    }
  }
  return 'a combination of units that has no name here';
}

const candidates = [
  '1',
  'person',
  'km',
  'day',
  'year',
  'USD',
  'brigade',
  'person/km',
  'km/brigade',
  'person/brigade',
].concat([
  'person/day',
  'USD/year',
  'USD/person',
  'USD/person/year',
  'brigade/km',
  'km/person',
  'person*person',
  'km*km',
  'USD/day',
]);

function combine(a: Quantity, b: Quantity, sign: 1 | -1): number[] {
  const length = Math.max(a.dimensions.length, b.dimensions.length);
  return trim(Array.from({ length }, (_, i) => (a.dimensions[i] ?? 0) + sign * (b.dimensions[i] ?? 0)));
}

function trim(dimensions: readonly number[]): number[] {
  let end = dimensions.length;
  while (end > 0 && dimensions[end - 1] === 0) end--;
  return dimensions.slice(0, end);
}
