import { describe, expect, it } from 'vitest';
import { auc, cohen, generalisability, mean, spearman } from '../../src/players/figures.ts';

describe('figures, by hand', () => {
  it('mean and interval', () => {
    const m = mean([1, 2, 3, 4, 5]);
    expect(m.mean).toBe(3);
    expect(m.half).toBeCloseTo(1.96 * Math.sqrt(2.5 / 5), 10);
  });

  it('AUC counts pairs, ties by half', () => {
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [1, 2])).toBe(0.5);
    expect(auc([2], [1, 2, 3])).toBeCloseTo(0.5, 10);
  });

  it('Cohen’s d', () => {
    expect(cohen([3, 5], [1, 3])).toBeCloseTo(2 / Math.sqrt(2), 10);
  });

  it('Spearman', () => {
    expect(spearman([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 10);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 10);
  });

  it('G: 1 where only people differ, 0 where only situations do', () => {
    expect(generalisability([[1, 1], [2, 2], [3, 3]], 2)).toBeCloseTo(1, 10);
    expect(generalisability([[1, 2], [1, 2], [1, 2]], 2)).toBeNaN();
    // Person means 1 and 5, situation means 4 and 2: MS person 16, MS rest 1; (16 − 1) / 2 = 7.5 and 7.5 / (7.5 + 1).
    expect(generalisability([[2.5, -0.5], [5.5, 4.5]], 1)).toBeCloseTo(7.5 / 8.5, 10);
    expect(generalisability([[0, 2], [4, 2]], 1)).toBeCloseTo(0, 10);
  });
});
