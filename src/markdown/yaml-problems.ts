import { type Document, type ErrorCode, type Node, isAlias, isCollection, isScalar, visit } from 'yaml';

/** The library's codes, and a quote or bracket that is opened and never closed. */
export type YamlCode = ErrorCode | 'UNCLOSED';

/** What keeps a text from being plain YAML data, in the words of the library. */
export interface YamlFault {
  /** UTF-16 offset in the text: the value or bracket that went wrong, not where the library gave up. */
  offset: number;
  code: YamlCode;
  message: string;
}

/** The faults of a document, first in the text first. */
export function faultsOf(document: Document, text: string): YamlFault[] {
  const nodes = nodesOf(document);
  const told = document.errors.map(({ pos: [offset], code, message }): YamlFault => {
    const opener = openerOf(nodes, text, offset, message);
    return opener === undefined ? { offset, code, message } : { offset: opener, code: 'UNCLOSED', message };
  });
  return [...told, ...unresolvedAliases(nodes)].toSorted((a, b) => a.offset - b.offset);
}

/** Aliases that multiply beyond reason: the library refuses to write them out. */
export function exhaustion(document: Document, message: string): YamlFault {
  const offset = nodesOf(document).find(isAlias)?.range?.[0] ?? 0;
  return { offset, code: 'RESOURCE_EXHAUSTION', message };
}

function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  visit(document, { Node: (_key, node) => void nodes.push(node) });
  return nodes;
}

/** Start of the quote or bracket that was never closed, when that is the fault found at `offset`. */
function openerOf(nodes: readonly Node[], text: string, offset: number, message: string): number | undefined {
  const before = nodes.filter(({ range }) => range && range[0] < offset);
  const quoted = before.findLast((node) => isScalar(node) && node.type?.startsWith('QUOTE') === true)?.range;
  if (quoted && message.startsWith('Missing closing')) return quoted[0];
  const swallowed = quoted ? text.slice(quoted[0], quoted[1]) : '';
  if (quoted && swallowed.includes('\n') && !text.slice(quoted[1], offset).includes('\n')) return quoted[0];
  if (!message.startsWith('Flow ')) return undefined;
  return before.findLast((node) => isCollection(node) && node.flow === true && !isClosed(node, text))?.range?.[0];
}

function isClosed({ range }: Node, text: string): boolean {
  const [start, end] = range ?? [0, 0];
  return text[end - 1] === (text[start] === '[' ? ']' : '}') && end - start > 1;
}

function unresolvedAliases(nodes: readonly Node[]): YamlFault[] {
  const anchors = new Set<string>();
  return nodes.flatMap((node) => {
    if (!isAlias(node)) {
      if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.add(node.anchor);
      return [];
    }
    if (anchors.has(node.source)) return [];
    return [{ offset: node.range?.[0] ?? 0, code: 'BAD_ALIAS' as const, message: `unresolved alias ${node.source}` }];
  });
}
