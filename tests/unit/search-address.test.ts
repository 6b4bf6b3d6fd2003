import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, toAddress } from '../../src/components/search-address.ts';

describe('address', () => {
  it('leaves out what is not asked', () => {
    expect(toAddress('/x/search/', { q: '', district: '', topic: '' })).toBe('/x/search/');
    expect(toAddress('/search/', { q: '8+X &', district: 'some', topic: '' })).toBe(
      '/search/?q=8%2BX+%26&district=some',
    );
  });

  it('is read back as it was written', () => {
    const form = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 40 }),
      district: fc.string(),
      topic: fc.string(),
    });
    fc.assert(
      fc.property(form, (asked) => {
        expect(readAddress(new URL(toAddress('/search/', asked), 'http://x').search)).toEqual(asked);
      }),
    );
  });

  it('stays short enough for a server', () => {
    expect(toAddress('/', { q: '会'.repeat(10_000), district: '', topic: '' }).length).toBeLessThan(5_000);
  });
});
