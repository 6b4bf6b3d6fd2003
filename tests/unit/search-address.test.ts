import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, toAddress } from '../../src/components/search-address.ts';

const NOTHING = { q: '', district: '', topic: '', year: '', sort: '' };

describe('address', () => {
  it('leaves out what is not asked', () => {
    expect(toAddress('/x/search/', NOTHING)).toBe('/x/search/');
    expect(toAddress('/search/', { ...NOTHING, q: '8+X &', district: 'some', sort: 'newest' })).toBe(
      '/search/?q=8%2BX+%26&district=some&sort=newest',
    );
  });

  it('is read back as it was written', () => {
    const form = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 40 }),
      district: fc.string(),
      topic: fc.string(),
      year: fc.string(),
      sort: fc.string(),
    });
    fc.assert(
      fc.property(form, (asked) => {
        expect(readAddress(new URL(toAddress('/search/', asked), 'http://x').search)).toEqual(asked);
      }),
    );
  });

  it('stays short enough for a server', () => {
    expect(toAddress('/', { ...NOTHING, q: '会'.repeat(10_000) }).length).toBeLessThan(5_000);
  });
});
