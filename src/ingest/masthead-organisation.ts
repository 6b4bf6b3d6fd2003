import { blockText } from './block-text.ts';
import type { Layout } from './layout.ts';
import { districtInTitle, districtOf, organisationIn } from './organisation-name.ts';
import { readingForm } from '../text/reading-form.ts';

/** The organisation whose report a page is: as the masthead names it, else titles, furniture, stage or text. */
export function organisationOf(
  layout: Layout,
  printed: readonly string[],
  titles: readonly (string | null)[],
): string | null {
  const [first] = printed;
  if (first !== undefined) return first;
  const title = titles.map((text) => text && asPrinted(text)).find((name) => name !== null);
  return title ?? inBlocks(layout, ['furniture', 'banner']) ?? inBlocks(layout, ['paragraph', 'caption']);
}

/** The district of an organisation, else of a title that speaks of its unions. */
export function districtIn(organisation: string | null, titles: readonly (string | null)[]): string | null {
  const own = organisation === null ? null : districtOf(readingForm(organisation));
  if (own !== null && organisation !== null) return cut(organisation, own);
  const found = titles.map((text) => (text === null ? null : cut(text, districtInTitle(readingForm(text)) ?? '')));
  return found.find((name) => name !== null) ?? null;
}

function inBlocks({ text, blocks }: Layout, kinds: readonly string[]): string | null {
  for (const block of blocks) {
    const name = kinds.includes(block.kind) ? asPrinted(blockText(text, block).text) : null;
    if (name !== null) return name;
  }
  return null;
}

function asPrinted(text: string): string | null {
  const name = organisationIn(readingForm(text));
  return name === null ? null : cut(text, name);
}

/** The same characters of the printed text that a name takes in its reading form. */
function cut(text: string, name: string): string | null {
  const at = name === '' ? -1 : readingForm(text).lastIndexOf(name);
  return at === -1 ? null : text.slice(at, at + name.length);
}
