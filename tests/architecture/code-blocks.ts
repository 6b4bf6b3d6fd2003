import { lineAt, type SourceFile } from './source-file.ts';

/** A stretch of TypeScript in a file, and the line on which it begins. */
export interface CodeBlock {
  kind: 'module' | 'frontmatter' | 'script';
  code: string;
  line: number;
}

/** The TypeScript of a file: a module's whole text, an Astro file's frontmatter and scripts. */
export function codeBlocks(file: SourceFile): CodeBlock[] {
  if (/\.(ts|mts|js|mjs)$/.test(file.path)) return [{ kind: 'module', code: file.text, line: 1 }];
  if (!file.path.endsWith('.astro')) return [];
  const frontmatter = frontmatterOf(file.text);
  return [...(frontmatter ? [frontmatter] : []), ...scriptsOf(file.text)];
}

function frontmatterOf(text: string): CodeBlock | undefined {
  const match = /^(\s*---[ \t]*\n)([\s\S]*?)^---/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const [, fence = '', code = ''] = match;
  return { kind: 'frontmatter', code, line: lineAt(text, fence.length) };
}

function scriptsOf(text: string): CodeBlock[] {
  return [...text.matchAll(/(<script\b([^>]*)>)([\s\S]*?)<\/script>/g)].flatMap((match) => {
    const [, tag = '', attributes = '', code = ''] = match;
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1];
    if (type !== undefined && type !== 'module') return [];
    const src = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
    const linked = src === undefined ? '' : `import ${JSON.stringify(src)};`;
    return [{ kind: 'script' as const, code: linked + code, line: lineAt(text, match.index + tag.length) }];
  });
}
