import { type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { BoundChapter } from './booklet-links.ts';

/** Gives a PDF a bookmark for each chapter. */
export function outline(booklet: PDFDocument, chapters: readonly Pick<BoundChapter, 'title' | 'pages'>[]): void {
  const { context, catalog } = booklet;
  const root = context.nextRef();
  const refs = chapters.map(() => context.nextRef());
  chapters.forEach(({ title, pages: [first] }, i) => {
    const [ref, previous, next] = [refs[i], refs[i - 1], refs[i + 1]];
    if (ref === undefined || first === undefined) return;
    const entry = context.obj({ Parent: root, Title: PDFHexString.fromText(title), Dest: [first.ref, 'Fit'] });
    if (previous) entry.set(PDFName.of('Prev'), previous);
    if (next) entry.set(PDFName.of('Next'), next);
    context.assign(ref, entry);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return;
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Viewers number the sheets as they are printed: the first `front` in Roman numerals, the others from 1. */
export function pageLabels({ context, catalog }: PDFDocument, front: number): void {
  const labels = context.obj({ Nums: [0, { S: 'r' }, front, { S: 'D' }] });
  catalog.set(PDFName.of('PageLabels'), labels);
}
