import { lineAt, type SourceFile, type Violation } from './source-file.ts';

/** Files and folders named after nothing in particular. */
export function checkPathWords({ path }: SourceFile): Violation[] {
  const vague = path.split('/').find((part) => /(^|[-_.])(utils?|helpers?|commons?)([-_.]|$)/i.test(part));
  if (vague === undefined) return [];
  return [{ rule: 'path', path, line: 1, message: `${vague} says not what it holds` }];
}

/** Names that belong to the content: code that knows one of them serves that one only. */
export function checkContentNames(file: SourceFile, names: string[]): Violation[] {
  return names.flatMap((name) => {
    const offset = indexOfName(file.text, name);
    if (offset === -1) return [];
    const line = lineAt(file.text, offset);
    return [{ rule: 'names', path: file.path, line, message: `a name of the content: ${name}` }];
  });
}

/** Latin names count as whole words only: an id may be part of another word. */
function indexOfName(text: string, name: string): number {
  if (!/^[\w-]+$/.test(name)) return text.indexOf(name);
  return text.search(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
}
