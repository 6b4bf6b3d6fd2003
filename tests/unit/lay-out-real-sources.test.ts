import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/ingest/block-text.ts';
import { layOut } from '../../src/ingest/lay-out.ts';
import { readMasthead } from '../../src/ingest/masthead.ts';
import { placeBlocks } from '../../src/ingest/placed-block.ts';
import { sourceSections } from '../../src/ingest/source-section.ts';
import { sentenceId } from '../../src/text/canonical.ts';

/** The raw sources stay outside the repository; what is expected of them stands here as hashes only. */
const SOURCES = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
const EXPECTED = fileURLToPath(new URL('../fixtures/real-sources/', import.meta.url));
const available = existsSync(SOURCES);
if (!available) console.warn('skipped: no sources beside the repository, their layout is not looked at');

const names = ['dantu', 'gaoxinqu', 'jiangdu', 'jingkou', 'yangzhong'];

describe.skipIf(!available)('the layout of a real source', () => {
  it.each(names)('%s is what a reader sees', (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${EXPECTED}${name}.json`, 'utf8'));
    expect(hashed(readFileSync(`${SOURCES}${name}.txt`, 'utf8'))).toEqual(expected);
  });
});

function hashed(source: string): unknown {
  const layout = layOut(source.replace(/^\uFEFF/, ''));
  const textsOf = (kind: string): string[] =>
    layout.blocks.filter((block) => block.kind === kind).map((block) => blockText(layout.text, block).text);
  const { organisation, district, headline, subheadline, date, byline, credits } = readMasthead(layout);
  const id = (text: string | null): string | null => (text === null ? null : sentenceId(text));
  const people = (roles: Record<string, string[]>): Record<string, string[]> =>
    Object.fromEntries(Object.entries(roles).map(([role, who]) => [role, who.map(sentenceId)]));
  return {
    masthead: {
      organisation: id(organisation),
      district: id(district),
      headline: id(headline),
      subheadline: id(subheadline),
      date,
      byline: people(byline),
      credits: people(credits),
    },
    captions: textsOf('caption').map(sentenceId),
    banners: textsOf('banner').map((text) => sentenceId(text.replace(/^#+\s*/, ''))),
    sections: sourceSections(placeBlocks(layout)).map(({ heading, level, paragraphs }) => ({
      heading: heading && sentenceId(heading.view.text),
      level,
      paragraphs: paragraphs.map(({ view }) => sentenceId(view.text)),
    })),
    rejoined: layout.notices.filter(({ code }) => code === 'cut-rejoined').length,
  };
}
