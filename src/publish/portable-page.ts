import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type PortableSite, fileAt } from './portable-address.ts';
import { portableValue } from './portable-value.ts';

/** A page that can be opened from a folder, and the modules that must be classic scripts for it, by their paths. */
export interface PortablePage {
  readonly html: string;
  readonly modules: readonly string[];
}

/**
 * The page in the file `path` with all addresses of the site relative to it, and with classic scripts where there
 * were modules, which browsers load from servers only. All else stays as it is written, byte for byte.
 */
export function portablePage(html: string, path: string, site: PortableSite): PortablePage {
  const edits: Edit[] = [];
  const modules: string[] = [];
  visit(parser.parse(html), 'element', (element) => {
    if (needsServer(element)) return void edits.push({ at: element.position, text: '' });
    const module = moduleOf(element, site);
    if (module !== null) modules.push(module);
    edits.push(...editsOf(element, html, path, site));
  });
  return { html: edited(html, edits), modules };
}

/** Says of every attribute where it stands. */
const parser = unified().use(rehypeParse, { verbose: true }).freeze();

interface Edit {
  at: Element['position'];
  text: string;
}

/** What a browser would complain of in a folder: the manifest, and modules to be loaded early. */
function needsServer({ tagName, properties: { rel } }: Element): boolean {
  return tagName === 'link' && Array.isArray(rel) && (rel.includes('manifest') || rel.includes('modulepreload'));
}

/** The file of a module that the page holds back (held-modules.ts). */
function moduleOf({ tagName, properties: { dataSrc } }: Element, site: PortableSite): string | null {
  return tagName === 'script' && typeof dataSrc === 'string' ? fileAt(dataSrc, site) : null;
}

function editsOf(element: Element, html: string, path: string, site: PortableSite): Edit[] {
  return Object.keys(element.properties).flatMap((name) => {
    const at = element.data?.position?.properties?.[name];
    const isModule = moduleOf(element, site) !== null;
    if (name === 'type' && isModule) return { at, text: 'defer' };
    const value = portableValue(element, name, path, site);
    if (value === null) return [];
    const written = isModule ? 'src' : html.slice(at?.start.offset, at?.end.offset).split('=', 1)[0];
    return { at, text: `${written}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` };
  });
}

function edited(html: string, edits: readonly Edit[]): string {
  let [text, done] = ['', 0];
  for (const { at, text: instead } of edits.toSorted((a, b) => startOf(a) - startOf(b))) {
    text += html.slice(done, at?.start.offset) + instead;
    done = at?.end.offset ?? done;
  }
  return text + html.slice(done);
}

function startOf({ at }: Edit): number {
  return at?.start.offset ?? 0;
}
