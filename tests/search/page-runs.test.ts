import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRuns, toRuns } from '../../src/search/page-runs.ts';

describe('runs of pages', () => {
  it('tell neighbours by their number', () => {
    expect(toRuns([0, 1, 2, 10])).toEqual([0, 3, 7, 1]);
    expect(toRuns([4])).toEqual([4, 1]);
    expect(toRuns([])).toEqual([]);
  });

  it('are read back as they were written', () => {
    const pages = fc.uniqueArray(fc.nat(2000)).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(pages, (all) => {
        expect(fromRuns(toRuns(all))).toEqual(all);
      }),
    );
  });
});
