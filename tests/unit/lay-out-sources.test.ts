import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/ingest/block-text.ts';
import { captionTexts } from '../../src/ingest/caption-texts.ts';
import { layOut } from '../../src/ingest/lay-out.ts';
import { readMasthead } from '../../src/ingest/masthead.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { sectionsOf } from '../../src/ingest/section.ts';
import { imported } from '../../src/schema/imported.ts';

/** Every pair of files there is a test of the layout; see its README. */
const FOLDER = fileURLToPath(new URL('../fixtures/sources/', import.meta.url));
const layoutPart = imported.pick({
  organisation: true,
  district: true,
  headline: true,
  subheadline: true,
  date: true,
  byline: true,
  credits: true,
  captions: true,
  sections: true,
});
const files = readdirSync(FOLDER);
const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));

describe('the layout of an invented source', () => {
  it.each(names)('%s', async (name) => {
    const file = files.find((other) => other.startsWith(`${name}.`) && !other.endsWith('.json')) ?? '';
    const { text } = await readSource(readFileSync(FOLDER + file), file);
    const expected = layoutPart.parse(JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')));
    expect(read(text)).toEqual(expected);
  });
});

function read(text: string): unknown {
  const layout = layOut(text);
  return {
    ...readMasthead(layout),
    captions: captionTexts(layout),
    sections: sectionsOf(layout).map(({ heading, level, paragraphs }) => ({
      heading: heading ? blockText(text, heading).text : '',
      level,
      paragraphs: paragraphs.map((block) => blockText(text, block).text),
    })),
  };
}
