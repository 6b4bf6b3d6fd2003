import fc from 'fast-check';

const TRICKY = [
  ...'工会，。“”ＡａÅΣςİ①㎡ﬁｶﾞé ﾟ゛¨',
  '\u0301',
  '\u0327',
  '\u1161',
  '\u11A8',
  '가',
  '\u200B',
  '\u3000',
  '\uFE0F',
  '👩‍🏭',
  '\uD83D',
  '\uDE00',
];

/** Text of any code points and lone surrogates, rich in those that normalisation joins, splits or drops. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...TRICKY), maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.nat(0xffff), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
);
