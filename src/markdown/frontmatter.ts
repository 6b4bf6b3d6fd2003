import type { Root } from 'mdast';
import { type Document, LineCounter, isNode, isPair, parseDocument, visit } from 'yaml';
import type { Position } from '../text/position.ts';
import { type YamlCode, type YamlFault, exhaustion, faultsOf } from './yaml-problems.ts';

/** What keeps a text from being YAML, in the words of the library. */
export interface YamlProblem extends Position {
  code: YamlCode;
  message: string;
}

/** A YAML text with the way back from values to their places. */
export interface Yaml {
  /** Plain data, or undefined when the text is no YAML. */
  data: unknown;
  /** In the order of the text. */
  problems: YamlProblem[];
  /** Place of the value (or of the key, if `key`) at a path such as `['periods', 'term', 0]`. */
  locate: (path: readonly PropertyKey[], key?: boolean) => Position;
}

/** The frontmatter of a Markdown tree; null when the file has none. */
export function frontmatterOf(tree: Root): Yaml | null {
  const [node] = tree.children;
  return node?.type === 'yaml' ? readYaml(node.value, (node.position?.start.line ?? 1) + 1) : null;
}

/** Reads YAML 1.2; `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = faultsOf(document, text);
  const data =
    faults.length > 0 ? undefined : valueOf(document, (message) => faults.push(exhaustion(document, message)));
  return {
    data,
    problems: faults.map(({ offset, code, message }: YamlFault) => ({ ...at(offset), code, message })),
    locate: (path, key = false) => at(offsetOf(document, path, key)),
  };
}

/** Aliases that multiply beyond reason make the library throw. */
function valueOf(document: Document, refuse: (message: string) => void): unknown {
  try {
    return document.toJS();
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Falls back to the nearest ancestor that exists, so that a missing key points to its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  if (path.length === 0) return 0;
  if (key) return keyOffset(document, path) ?? offsetOf(document, path.slice(0, -1), false);
  const node = document.getIn(path, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start ?? offsetOf(document, path.slice(0, -1), false);
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  let offset: number | undefined;
  if (!isNode(parent)) return undefined;
  visit(parent, {
    Pair: (_index, pair) => {
      if (offset === undefined && isPair(pair) && isNode(pair.key) && String(pair.key) === path.at(-1)) {
        offset = pair.key.range?.[0];
      }
    },
  });
  return offset;
}
