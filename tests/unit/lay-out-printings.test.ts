import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/ingest/lay-out.ts';
import { readMasthead } from '../../src/ingest/masthead.ts';
import { placeBlocks } from '../../src/ingest/placed-block.ts';
import { sourceSections } from '../../src/ingest/source-section.ts';
import { pages } from '../pages/invented-pages.ts';
import { printings } from '../pages/printings.ts';

describe.each(printings)('$name', ({ print, heading = (words) => words, bare = false }) => {
  it.each(pages)('gives back what $organisation reports', (page) => {
    const layout = layOut(print(page));
    const blocks = placeBlocks(layout);
    const sections = sourceSections(blocks).map((section) => ({
      heading: section.heading && section.heading.view.text,
      level: section.level,
      paragraphs: section.paragraphs.map(({ view }) => view.text),
    }));
    expect(sections).toEqual([
      { heading: null, level: 1, paragraphs: [page.lead] },
      ...page.sections.map((section, i) => ({ ...section, heading: heading(section.heading, i), level: 2 })),
    ]);
    expect(
      blocks
        .filter(({ block }) => block.kind === 'caption')
        .map(({ view }) => view.text)
        .toSorted(),
    ).toEqual(bare ? [] : page.captions.toSorted());
    const { organisation, headline } = readMasthead(layout);
    expect([organisation, headline?.replace(/[ ，]/g, '')]).toEqual([page.organisation, page.headline.join('')]);
  });
});
