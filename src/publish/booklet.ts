import { PDFDocument, type PDFPage } from 'pdf-lib';
import { outline, pageLabels } from './booklet-outline.ts';
import { type BoundChapter, turnLinksInward } from './booklet-links.ts';

/** A page of the site as it was printed. */
export interface Chapter {
  title: string;
  /** The address of the page. */
  url: string;
  pdf: Uint8Array;
}

/** What a PDF says about itself. */
export interface BookletFacts {
  title: string;
  /** Its date, which is no clock's: the same pages give the same bytes. */
  day: Date;
}

/**
 * Binds chapters behind a cover: links between them lead to the sheet, each has its bookmark, and sheets are counted
 * from the first chapter on.
 */
export async function bindBooklet(
  cover: Uint8Array,
  chapters: readonly Chapter[],
  facts: BookletFacts,
): Promise<Uint8Array> {
  const booklet = await PDFDocument.create();
  const front = await append(booklet, await load(cover));
  const bound: BoundChapter[] = [];
  for (const { pdf, title, url } of chapters) {
    const source = await load(pdf);
    bound.push({ title, url, source, pages: await append(booklet, source) });
  }
  turnLinksInward([{ title: facts.title, url: '', source: await load(cover), pages: front }, ...bound]);
  outline(booklet, bound);
  pageLabels(booklet, front.length);
  describe(booklet, facts);
  return booklet.save();
}

/** How many sheets a PDF has. */
export async function countSheets(pdf: Uint8Array): Promise<number> {
  return (await load(pdf)).getPageCount();
}

function load(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

async function append(booklet: PDFDocument, source: PDFDocument): Promise<PDFPage[]> {
  const pages = await booklet.copyPages(source, source.getPageIndices());
  for (const page of pages) booklet.addPage(page);
  return pages;
}

function describe(booklet: PDFDocument, { title, day }: BookletFacts): void {
  booklet.setTitle(title, { showInWindowTitleBar: true });
  booklet.setLanguage('zh-CN');
  booklet.setCreator(title);
  booklet.setProducer('pdf-lib');
  booklet.setCreationDate(day);
  booklet.setModificationDate(day);
}
