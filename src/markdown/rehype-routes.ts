import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { routeOf } from './routes.ts';
import { readTarget } from './target.ts';

export interface RouteOptions {
  /** `/` or `/sub/`. */
  base: string;
}

/**
 * rehype plugin: links between content files become addresses on the site. A link to an indicator that
 * names a period or stands in a report is a figure, one to a glossary entry a term. The file's path
 * comes from the VFile, absolute or from the content's root; `data.period` is the default period of
 * its figures.
 */
export function rehypeRoutes({ base }: RouteOptions) {
  return (tree: Root, file: VFile): void => {
    const path = contentPath(file.path);
    const period: unknown = file.data['period'];
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      const target = readTarget(path, href);
      node.properties.href = routeOf(path, href, base);
      if (target.kind === 'term') node.properties.className = ['term'];
      if (target.kind === 'indicator' && typeof period === 'string') {
        markFigure(node, target.fragment === null ? `#${period}` : '');
      }
    });
  };
}

function markFigure(node: Element, fragment: string): void {
  node.properties.className = ['figure'];
  node.properties.href = `${String(node.properties.href)}${fragment}`;
}

function contentPath(path: string): string {
  const posix = path.replaceAll('\\', '/');
  const at = posix.lastIndexOf('/content/');
  return at < 0 ? posix : posix.slice(at + 1);
}
