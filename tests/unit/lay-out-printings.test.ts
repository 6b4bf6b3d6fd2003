import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/ingest/block-text.ts';
import { captionTexts } from '../../src/ingest/caption-texts.ts';
import { layOut } from '../../src/ingest/lay-out.ts';
import { readMasthead } from '../../src/ingest/masthead.ts';
import { sectionsOf } from '../../src/ingest/section.ts';
import { pages } from '../pages/invented-pages.ts';
import { printings } from '../pages/printings.ts';

describe.each(printings)('$name', ({ print, heading = (words) => words, bare = false }) => {
  it.each(pages)('gives back what $organisation reports', (page) => {
    const layout = layOut(print(page));
    const sections = sectionsOf(layout).map((section) => ({
      heading: section.heading && blockText(layout.text, section.heading).text,
      level: section.level,
      paragraphs: section.paragraphs.map((block) => blockText(layout.text, block).text),
    }));
    expect(sections).toEqual([
      { heading: null, level: 1, paragraphs: [page.lead] },
      ...page.sections.map((section, i) => ({ ...section, heading: heading(section.heading, i), level: 2 })),
    ]);
    expect(captionTexts(layout).toSorted()).toEqual(bare ? [] : page.captions.toSorted());
    const { organisation, headline } = readMasthead(layout);
    expect([organisation, headline?.replace(/[ ，]/g, '')]).toEqual([page.organisation, page.headline.join('')]);
  });
});
