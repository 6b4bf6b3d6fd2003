import type { Root } from 'mdast';
import type { Yaml } from '../markdown/frontmatter.ts';
import { type Target, readTarget } from '../markdown/target.ts';
import { alignedOffsets } from './aligned-offsets.ts';
import type { DigestPart } from './digest-number.ts';
import { type ProseLink, readProse } from './prose.ts';

/** One text of a report that may hold numbers. */
export interface DigestText {
  part: DigestPart;
  text: string;
  /** The file's offset of every UTF-16 unit of the text, and of its end. */
  offsets: readonly number[];
  links: readonly IndicatorLink[];
  calls: readonly { at: number; note: string }[];
  note: string | null;
}

/** A link to an indicator. */
export interface IndicatorLink extends ProseLink {
  target: Extract<Target, { fragment: string | null }>;
}

/** The texts of a report in the order of the file: frontmatter first, then the body, with the titles of its figure links; `tree` is the parsed file. */
export function digestTexts(path: string, file: string, tree: Root, frontmatter: Yaml): DigestText[] {
  const body = readProse(tree, file).flatMap((prose): DigestText[] => {
    const links = prose.links.flatMap((link): IndicatorLink[] => {
      const target = readTarget(path, link.url);
      return target.kind === 'indicator' ? [{ ...link, target }] : [];
    });
    return [{ ...prose, links }, ...links.filter(({ title }) => title !== '').map(titleText)];
  });
  return [...frontmatterTexts(file, frontmatter), ...body];
}

function titleText({ title, offset, written }: ProseLink): DigestText {
  const at = Math.max(0, written.lastIndexOf(title));
  const offsets = alignedOffsets(title, written.slice(at), offset + at);
  return { part: 'title', text: title, offsets, links: [], calls: [], note: null };
}

/** Fields that hold words of the source or about it; `*` stands for every entry. */
const FIELDS: readonly (readonly [DigestPart, ...string[]])[] = [
  ['headline', 'headline'],
  ['subheadline', 'subheadline'],
  ['periods', 'periods', '*', 'name'],
  ['photos', 'photos', '*'],
  ['names', 'names', '*'],
  ['summary', 'summary'],
  ['derived', 'derived', '*', 'text'],
  ['derivation', 'derived', '*', 'from'],
];

function frontmatterTexts(file: string, frontmatter: Yaml): DigestText[] {
  const starts = [0, ...[...file.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return FIELDS.flatMap(([part, ...path]) =>
    valuesAt(frontmatter.data, path).map(({ text, path: found }) => {
      const { line, column } = frontmatter.locate(found);
      const offset = (starts[line - 1] ?? 0) + column - 1;
      const offsets = alignedOffsets(text, file.slice(offset, offset + 4 * text.length + 200), offset);
      return { part, text, offsets, links: [], calls: [], note: null };
    }),
  );
}

function valuesAt(
  data: unknown,
  path: readonly string[],
  above: PropertyKey[] = [],
): { text: string; path: PropertyKey[] }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof data === 'string' ? [{ text: data, path: above }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (key !== '*') return valuesAt(Reflect.get(data, key), rest, [...above, key]);
  return Object.entries(data).flatMap(([entry, value]) =>
    valuesAt(value, rest, [...above, Array.isArray(data) ? Number(entry) : entry]),
  );
}
