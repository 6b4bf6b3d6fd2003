import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';
import { UnreadableSource } from '../../src/ingest/unreadable-source.ts';

const SIMPLIFIED = [
  '去年，青石县总工会新建基层工会38家，其中新就业形态工会6家，发展会员1200余人。',
  '“送温暖”活动走访困难职工412户，发放慰问金43.6万元；',
  '一、建会到楼宇——把服务送到职工身边\n',
  '临溪区开展技能竞赛15场次，参赛职工近3000人次。\n\n',
  '（通讯员 王小明 记者 李琳 摄影报道）\n',
  'APP上线“8+X”服务，覆盖率达95%……',
];
const TRADITIONAL = [
  '去年，青石縣總工會新建基層工會38家，其中新就業形態工會6家，發展會員1200餘人。',
  '「送溫暖」活動走訪困難職工412戶，發放慰問金43.6萬元；',
  '一、建會到樓宇，把服務送到職工身邊\n',
  '臨溪區開展技能競賽15場次，參賽職工近3000人次。\n\n',
];

/** Texts of some length, as a source has it. */
const texts = (sentences: string[]) =>
  fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 60 }).map((parts) => parts.join(''));

/** A text with its encoding. */
const encoded = (sentences: string[], ...encodings: string[]) =>
  fc.tuple(texts(sentences), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom(...encodings));

describe('decode', () => {
  it('gives a text back in whatever encoding it was written, line ends as LF', () => {
    const simplified = encoded(SIMPLIFIED, 'utf8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be');
    const traditional = encoded(TRADITIONAL, 'utf8', 'gb18030', 'big5', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(fc.oneof(simplified, traditional), ([text, end, encoding]) => {
        expect(decode(iconv.encode(text.replaceAll('\n', end), encoding, { addBOM: false }))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'gb18030'])('drops the byte order mark of %s', (encoding) => {
    const mark = encoding === 'gb18030' ? Buffer.from([0x84, 0x31, 0x95, 0x33]) : Buffer.alloc(0);
    const text = iconv.encode('工会', encoding, { addBOM: encoding !== 'gb18030' });
    expect(decode(Buffer.concat([mark, text]))).toBe('工会');
  });

  it.each(['工会', '会员3人', '一', '，坚持', '联通', '2023年', '县总工会'])(
    'reads the few GBK characters of %s',
    (text) => {
      expect(decode(iconv.encode(text, 'gbk'))).toBe(text);
    },
  );

  it('reads UTF-16 without Chinese characters, and drops NUL', () => {
    expect(decode(iconv.encode('No. 38\r\n', 'utf-16le', { addBOM: false }))).toBe('No. 38\n');
    expect(decode(Buffer.from('新建工会38\u0000家，新建工会38家，新建工会38家。'))).not.toContain('\u0000');
  });

  it('believes the bytes more than what a page says of itself, and that more than chance', () => {
    const text = '青石县总工会新建工会';
    expect(decode(Buffer.from(text), 'gb2312')).toBe(text);
    expect(decode(iconv.encode(text, 'gbk'), 'iso-8859-1')).toBe(text);
    expect(decode(iconv.encode('監察', 'big5'), 'big5')).toBe('監察');
    expect(decode(Buffer.from(text), 'no-such-encoding')).toBe(text);
  });

  it('finds the encoding behind a long beginning without any Chinese character', () => {
    const text = `${'// script\n'.repeat(60_000)}青石县总工会新建基层工会`;
    expect(decode(iconv.encode(text, 'gbk'))).toBe(text);
    expect(decode(iconv.encode(text, 'utf-16be', { addBOM: false }))).toBe(text);
  });

  it('says where characters are damaged', () => {
    const bytes = Buffer.concat([
      Buffer.from('青石县总工会\n新建'),
      Buffer.from([0xe5, 0x9f]),
      Buffer.from('基层工会38家'),
    ]);
    expect(() => decode(bytes)).toThrow(/^第 2 行第 3 列的字符已损坏，读不出来$/);
    expect(decode(Buffer.from('新\uFFFD建工会'))).toBe('新\uFFFD建工会');
  });

  it('refuses what reads as no text in any encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 2000 }), (noise) => {
        expect(() => decode(Uint8Array.from([0x81, 0x00, ...noise]))).toThrow(UnreadableSource);
      }),
    );
  });

  it.each(['utf8', 'gb18030', 'utf-16le'])('decodes 10 MB of %s', (encoding) => {
    const text = SIMPLIFIED.join('').repeat(40_000);
    const bytes = iconv.encode(text, encoding);
    expect(bytes.length).toBeGreaterThan(10e6);
    expect(decode(bytes).length).toBe(text.length);
  });
});
