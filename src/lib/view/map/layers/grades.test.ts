import { describe, expect, it } from 'vitest';
import { breaks, gradeOf } from './grades.ts';

describe('gradeOf', () => {
  it('puts each lower end into its own class and the last soldier below it into the one before', () => {
    breaks.troops.forEach((least, grade) => {
      expect(gradeOf('troops', least)).toBe(grade);
      expect(gradeOf('troops', least - 1)).toBe(grade === 0 ? undefined : grade - 1);
    });
  });
  it('gives no class where there are no troops, and one to every number of people', () => {
    expect(gradeOf('troops', 0)).toBeUndefined();
    expect(gradeOf('people', 0)).toBe(0);
  });
});
