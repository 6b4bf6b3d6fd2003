import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPictureTools } from '../../src/files/picture-tools.ts';
import { districtCard, type ShareCard, siteCard } from '../../src/publish/share-card.ts';
import { setTitle } from '../../src/publish/share-lines.ts';
import { sharePicture } from '../../src/publish/share-picture.ts';
import { type PictureTools, shareRenderer } from '../../src/publish/share-renderer.ts';

const CARD: ShareCard = { site: '工会动态摘编', note: '摘编，非原文', kicker: '云川市', title: '青石县', foot: '2 篇' };

describe('shareRenderer', () => {
  let tools: PictureTools;
  let draw: (card: ShareCard) => Uint8Array;
  beforeAll(async () => {
    const found = await readPictureTools();
    if (found === null) throw new Error('the packages that draw pictures are not installed');
    tools = found;
    draw = shareRenderer(tools);
  });

  it('draws a PNG of 1200 × 630', () => {
    const png = Buffer.from(draw(CARD));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('gives the same bytes for the same card, and others for another', () => {
    const first = draw(CARD);
    expect(Buffer.compare(first, shareRenderer(tools)(CARD))).toBe(0);
    expect(Buffer.compare(first, draw({ ...CARD, title: '临溪区' }))).not.toBe(0);
  });

  it('measures with the font: Han characters are as wide as each other, a comma of numbers is not', () => {
    const pictureOf = (title: string) => draw({ ...CARD, title }).length;
    expect(pictureOf('青'.repeat(9))).not.toBe(pictureOf('i'.repeat(9)));
  });

  it.each(['<&">\'', '𠮷\u{10FFFF}', 'a\u0000b\u001Bc\uD800', '', '   ', '。'.repeat(300)])('draws %j', (title) => {
    expect(draw({ ...CARD, title }).length).toBeGreaterThan(1000);
  });

  it('is not there where its packages are not installed', async () => {
    expect(await readPictureTools(pathToFileURL(join(tmpdir(), 'nowhere.js')).href)).toBeNull();
  });
});

describe('sharePicture', () => {
  it('escapes what it prints', () => {
    const svg = sharePicture({ ...CARD, title: 'a<b>&\u0007c' }, (text) => text.length);
    expect(svg).toContain('>a&lt;b&gt;&amp;c</text>');
  });

  it('leaves nothing where there is nothing to say', () => {
    const count = (card: ShareCard) => sharePicture(card, (text) => text.length).split('<text').length;
    expect(count(CARD) - count({ ...CARD, kicker: '', note: '' })).toBe(2);
  });
});

/** Every character an em wide; a line of 1000 holds 5, 9 or 13 of them in the three sizes. */
const em = (text: string): number => [...text].length;
const lay = (title: string) => setTitle(title, 1000, em);

describe('setTitle', () => {
  it('sets a short title in one line, a longer one smaller in two', () => {
    expect(lay('青石县').lines).toEqual(['青石县']);
    expect(lay('数字有出处，各地可对照').lines).toEqual(['数字有出处，', '各地可对照']);
    expect(lay('青石县').size).toBeGreaterThan(lay('数字有出处，各地可对照').size);
  });

  it('cuts a title that is too long after three lines', () => {
    const { lines } = lay('山风起处，石上开花，溪水长流，船工有了家，灯会上的年货和采石场的新工会都在这里一一说到');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/[^，]…$/);
    expect(Math.max(...lines.map(em))).toBeLessThanOrEqual(13);
  });

  it('begins no line with a closing sign and ends none with an opening one', () => {
    const { lines } = lay('青石县总工会“石工之家”（一期）来了');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^[”）。，]|[“（]$/.test(line))).toEqual([]);
  });

  it('keeps a word of letters whole, and cuts what is wider than a line', () => {
    expect(lay('青石县的 Workers Home').lines).toEqual(['青石县的 Workers', 'Home']);
    expect(lay('x'.repeat(20)).lines.join('')).toBe('x'.repeat(20));
  });

  it('takes white space for a space', () => {
    expect(lay(' 青石\n 县 ').lines).toEqual(['青石 县']);
    expect(lay('').lines).toEqual([]);
  });
});

describe('cards', () => {
  const digest = { form: 'digest', figures: [] } as const;

  it('count what there is', () => {
    expect(siteCard(2, [digest, digest]).foot).toContain('2 个地区，2 篇报道，0 个数字');
    expect(districtCard({ name: '青石县', city: '云川市' }, []).foot).toBe('还没有报道');
  });

  it('say 摘编，非原文 unless every text is given in full', () => {
    const full = { form: 'full', figures: [] } as const;
    const noteOf = (...reports: Parameters<typeof districtCard>[1]) =>
      districtCard({ name: '青石县', city: '云川市' }, reports).note;
    expect([noteOf(digest, full), noteOf(full)]).toEqual(['摘编，非原文', '']);
  });
});
