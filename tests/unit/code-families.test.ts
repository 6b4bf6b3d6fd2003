import { describe, expect, it } from 'vitest';
import { CODE_FAMILIES } from '../../src/components/code-families.ts';
import { catalogue } from '../../src/verify/catalogue.ts';

describe('the families of codes', () => {
  it('hold every code once', () => {
    expect(CODE_FAMILIES.flatMap(({ codes }) => codes).toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('are called as no code is, and each otherwise', () => {
    const ids = CODE_FAMILIES.map(({ id }) => id);
    expect(new Set([...ids, ...Object.keys(catalogue)]).size).toBe(ids.length + Object.keys(catalogue).length);
  });
});
