import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { bindBooklet, countSheets } from '../../src/publish/booklet.ts';
import { bookletCover } from '../../src/publish/booklet-cover.ts';

const HOME = 'https://union.example.org/';
const FACTS = { title: '摘编', day: new Date('2024-03-08') };

describe('bindBooklet', () => {
  it('puts the cover before the chapters, each with all its sheets', async () => {
    const [cover, first] = [await sheets(1), await sheets(2)];
    const booklet = await read(await bindBooklet(cover, [chapter('a', first), chapter('b', await sheets(3))], FACTS));
    expect(booklet.getPageCount()).toBe(6);
    expect(await countSheets(first)).toBe(2);
  });

  it('turns links between chapters into links to their sheets, and leaves others', async () => {
    const cover = await sheets(1, [`${HOME}a/`, `${HOME}b/#s-2`, `${HOME}elsewhere/`]);
    const b = await sheets(2, [`${HOME}a/#unknown`], { 's-2': 1 });
    const booklet = await read(
      await bindBooklet(cover, [chapter('a', await sheets(1, [], {}, 's-9')), chapter('b', b)], FACTS),
    );
    const targets = booklet.getPages().map((page) => linksOn(booklet, page.node.Annots()));
    expect(targets).toEqual([[1, 3, `${HOME}elsewhere/`], [1], [1], []]);
  });

  it('follows the names of places within each chapter, although chapters share them', async () => {
    const a = await sheets(2, [], { 'fn-1': 1 }, 'fn-1');
    const b = await sheets(2, [], { 'fn-1': 0 }, 'fn-1');
    const booklet = await read(await bindBooklet(await sheets(1), [chapter('a', a), chapter('b', b)], FACTS));
    const targets = booklet.getPages().map((page) => linksOn(booklet, page.node.Annots()));
    expect(targets).toEqual([[], [2], [], [3], []]);
  });

  it('has a bookmark for each chapter and counts sheets from the first', async () => {
    const chapters = [chapter('a', await sheets(2)), chapter('b', await sheets(1)), chapter('c', await sheets(1))];
    const { catalog } = await read(await bindBooklet(await sheets(2), chapters, FACTS));
    const root = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles = [];
    for (let entry = root.lookupMaybe(PDFName.of('First'), PDFDict); entry;) {
      titles.push(entry.lookup(PDFName.of('Title'), PDFHexString).decodeText());
      entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(titles).toEqual(['题a', '题b', '题c']);
    expect(root.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(3);
    expect(catalog.lookup(PDFName.of('PageLabels'), PDFDict).toString().replaceAll(/\s+/g, ' ')).toBe(
      '<< /Nums [ 0 << /S /r >> 2 << /S /D >> ] >>',
    );
  });

  it('asks no clock', async () => {
    const bind = async () => bindBooklet(await sheets(1), [chapter('a', await sheets(1))], FACTS);
    const bytes = await bind();
    expect((await bind()).every((byte, i) => byte === bytes[i])).toBe(true);
    expect((await read(bytes)).getModificationDate()).toEqual(FACTS.day);
    expect((await read(bytes)).getTitle()).toBe('摘编');
  });
});

describe('bookletCover', () => {
  it('lists what is in the booklet with the numbers of its sheets', () => {
    const html = bookletCover([{ title: '甲<乙', words: '青石县总工会', url: `${HOME}a/?x&y`, sheet: 7 }], HOME);
    expect(html).toContain(`<a href="${HOME}a/?x&amp;y"><span>甲&lt;乙<small>青石县总工会</small></span><b>7</b></a>`);
    expect(html).toContain(`<p>${HOME}</p>`);
  });
});

function chapter(name: string, pdf: Uint8Array) {
  return { title: `题${name}`, url: `${HOME}${name}/`, pdf };
}

/** A PDF as Chromium prints it: links on its first sheet, to addresses and to a named place, and named places. */
async function sheets(
  count: number,
  urls: readonly string[] = [],
  places: Readonly<Record<string, number>> = {},
  named?: string,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(FACTS.day);
  pdf.setModificationDate(FACTS.day);
  const pages = Array.from({ length: count }, () => pdf.addPage());
  const links = urls.map((url) => {
    const action = pdf.context.obj({ S: 'URI' });
    action.set(PDFName.of('URI'), PDFString.of(url));
    return pdf.context.obj({ Subtype: 'Link', A: action });
  });
  if (named !== undefined) links.push(pdf.context.obj({ Subtype: 'Link', Dest: named }));
  pages[0]?.node.set(PDFName.of('Annots'), pdf.context.obj(links));
  const dests = Object.entries(places).map(
    ([name, sheet]) => [name, [pages[sheet]?.ref ?? PDFRef.of(0), 'XYZ', 0, 700, 0]] as const,
  );
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(dests)));
  return pdf.save();
}

function read(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Where the links of a sheet lead: to a sheet by its index, or to an address. */
function linksOn(booklet: PDFDocument, notes: PDFArray | undefined): (number | string | undefined)[] {
  const pages = booklet.getPages().map(({ ref }) => ref);
  return (notes?.asArray() ?? []).map((note) => {
    const link = booklet.context.lookup(note, PDFDict);
    const place = link.lookup(PDFName.of('Dest'));
    if (place instanceof PDFArray) return pages.findIndex((ref) => ref === place.get(0));
    return link.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).decodeText();
  });
}
