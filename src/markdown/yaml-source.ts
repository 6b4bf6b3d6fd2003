import { type Document, type Node, type Scalar, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Edit } from '../text/edits.ts';

/** The YAML of a content file, with the way back to the places of its values in the file's text. */
export interface YamlSource {
  document: Document;
  /** Offsets of the YAML in the text. */
  start: number;
  end: number;
}

/** The frontmatter of a Markdown text without byte order mark, or all of a text that is YAML; null for Markdown without frontmatter. */
export function yamlSource(path: string, text: string): YamlSource | null {
  const [, opening = '', front] = path.endsWith('.md') ? (FRONTMATTER.exec(text) ?? []) : ['', '', text];
  if (front === undefined) return null;
  const document = parseDocument(front, { keepSourceTokens: true, prettyErrors: false });
  return { document, start: opening.length, end: opening.length + front.length };
}

const FRONTMATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?=\r?\n|$)/;

/** The values at a path such as `['related', '*']`; `*` stands for every item of a list. */
export function nodesAt(node: unknown, [key, ...rest]: readonly string[]): Node[] {
  if (key === undefined) return isNode(node) ? [node] : [];
  if (key === '*') return isSeq(node) ? node.items.flatMap((item) => nodesAt(item, rest)) : [];
  return isMap(node) ? nodesAt(node.get(key, true), rest) : [];
}

/** Puts plain words in the place of a value; its quotes stay. */
export function valueEdit(text: string, start: number, { range }: Scalar, value: string): Edit {
  const [from, to] = range ?? [0, 0];
  const quote = /^["']/.exec(text.slice(start + from))?.[0] ?? '';
  return { start: start + from, end: start + to, text: `${quote}${value}${quote}` };
}

/** Puts a value in the place of another wherever it stands at a path. */
export function valueEdits(text: string, yaml: YamlSource, path: readonly string[], from: string, to: string): Edit[] {
  return nodesAt(yaml.document.contents, path)
    .filter((node) => isScalar(node))
    .filter(({ value }) => value === from)
    .map((node) => valueEdit(text, yaml.start, node, to));
}
