import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFPage, PDFString } from 'pdf-lib';

/** A chapter with its sheets in the booklet; `source` is the PDF they were copied from. */
export interface BoundChapter {
  title: string;
  url: string;
  source: PDFDocument;
  pages: readonly PDFPage[];
}

/**
 * Copying leaves the names of places behind, and links between the pages of a site lead to the web. Both become
 * links to the sheet: to the place itself where the chapter names it, else to where the chapter begins.
 */
export function turnLinksInward(chapters: readonly BoundChapter[]): void {
  const byUrl = new Map(chapters.map((chapter) => [chapter.url, { chapter, places: placesOf(chapter) }]));
  for (const { url, pages } of chapters) {
    for (const link of pages.flatMap(linksOf)) {
      const [page = '', place = ''] = targetOf(link, url).split('#');
      const found = byUrl.get(page);
      const target = found?.places.get(place) ?? found?.chapter.pages[0]?.ref;
      if (target === undefined) continue;
      link.delete(PDFName.of('A'));
      link.set(PDFName.of('Dest'), target instanceof PDFArray ? target : link.context.obj([target, 'Fit']));
    }
  }
}

/** Where a chapter's named places are in the booklet, by their names. */
function placesOf({ source, pages }: BoundChapter): Map<string, PDFArray> {
  const sheets = source.getPages().map(({ ref }) => ref);
  const named = source.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    named.flatMap(([name, place]) => {
      if (!(place instanceof PDFArray)) return [];
      const [sheet, ...position] = place.asArray();
      const page = pages[sheets.findIndex((ref) => ref === sheet)];
      return page ? [[name.decodeText(), arrayOf(page, position)] as const] : [];
    }),
  );
}

function arrayOf(page: PDFPage, position: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(page.doc.context);
  for (const part of [page.ref, ...position]) array.push(part);
  return array;
}

function linksOf(page: PDFPage): PDFDict[] {
  const notes = page.node.Annots();
  return Array.from({ length: notes?.size() ?? 0 }, (_, i) => notes?.lookup(i)).filter(
    (note) => note instanceof PDFDict,
  );
}

/** Where a link leads, as an address; '' when it says so in no way that Chromium prints. */
function targetOf(link: PDFDict, url: string): string {
  const place = link.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName) return `${url}#${place.decodeText()}`;
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString ? address.decodeText() : '';
}
