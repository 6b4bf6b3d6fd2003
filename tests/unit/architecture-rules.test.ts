import { describe, expect, it } from 'vitest';
import { contentNames } from '../architecture/content-names.ts';
import { findViolations } from '../architecture/find-violations.ts';
import { functionLengths, ratio } from '../architecture/statistics.ts';

/** The rules that an invented tree breaks, as `[rule, path, line]`. */
function broken(tree: Record<string, string>, names: string[] = []): [string, string, number][] {
  const files = Object.entries(tree).map(([path, text]) => ({ path, text }));
  return findViolations(files, names).map(({ rule, path, line }) => [rule, path, line]);
}

/** A tree of one file that imports one thing. */
function importing(path: string, specifier: string): [string, string, number][] {
  return broken({ [path]: `import { x } from "${specifier}";\nx();\n` });
}

const lines = (count: number) => 'x();\n'.repeat(count);

describe('findViolations', () => {
  it('finds nothing in a sound tree', () => {
    const tree = {
      'src/schema/period.ts': 'import { z } from "zod";\nexport const period = z.string();\n',
      'src/text/period.ts': 'import { period } from "../schema/period.ts";\nexport { period };\n',
      'src/markdown/adapter.ts': 'import { unified } from "@astrojs/markdown-remark";\nunified();\n',
      'src/files/read.ts': 'import { readFile } from "node:fs/promises";\nexport { readFile };\n',
      'src/collections/all.ts': 'import { getCollection } from "astro:content";\nexport { getCollection };\n',
      'src/content.config.ts': 'import { defineCollection } from "astro:content";\ndefineCollection({});\n',
      'src/layouts/page.astro': '---\nimport "../styles/page.css";\n---\n<slot />\n',
      'src/pages/index.astro': '---\nimport Page from "../layouts/page.astro";\n---\n<Page />\n',
      'src/env.d.ts': '/// <reference types="astro/client" />\n',
      'scripts/check.ts': 'import { verify } from "../src/verify/all.ts";\nconsole.log(verify());\n',
    };
    expect(broken(tree, ['某某市'])).toEqual([]);
  });

  it.each([
    ['src/schema/a.ts', '../text/b.ts'],
    ['src/text/a.ts', '../markdown/b.ts'],
    ['src/ingest/a.ts', '../verify/b.ts'],
    ['src/markdown/a.ts', '../pages/b.ts'],
    ['src/compare/a.ts', '../files/b.ts'],
    ['src/search/a.ts', '../collections/b.ts'],
    ['src/publish/a.ts', '../pages/b.ts'],
    ['src/files/a.ts', '../components/b.ts'],
    ['src/collections/a.ts', '../layouts/b.astro'],
    ['src/components/a.ts', '../pages/b.ts'],
    ['src/pages/a.ts', '../ingest/b.ts'],
    ['src/pages/deep/a.ts', '../../verify/b.ts'],
    ['src/text/a.ts', '../../scripts/b.ts'],
    ['src/text/a.ts', '../../tests/b.ts'],
    ['scripts/a.ts', '../src/collections/b.ts'],
    ['scripts/a.ts', '../src/layouts/b.astro'],
  ])('layers: %s must not import %s', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([['layers', path, 1]]);
  });

  it.each([
    ['src/text/a.ts', 'node:fs'],
    ['src/ingest/a.ts', 'node:fs/promises'],
    ['src/markdown/a.ts', 'fs'],
    ['src/publish/a.ts', 'fs/promises'],
    ['scripts/a.ts', 'node:fs'],
    ['src/text/a.ts', 'astro/zod'],
    ['src/ingest/a.ts', '@astrojs/markdown-remark'],
    ['src/compare/a.ts', 'astro'],
    ['src/verify/a.ts', 'astro:assets'],
    ['src/files/a.ts', 'astro/loaders'],
    ['src/publish/a.ts', 'astro:content'],
    ['src/components/a.ts', 'astro:content'],
  ])('layers: %s must not import the package %s', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([['layers', path, 1]]);
  });

  it.each([
    'import type { X } from "../pages/x.ts";',
    'export { x } from "../pages/x.ts";',
    'export * from "../pages/x.ts";',
    'const x = await import("../pages/x.ts");',
    'const x = require("../pages/x.ts");',
    'type X = import("../pages/x.ts").X;',
    'import x from "../pages/x.json?raw";',
  ])('layers: sees through %s', (code) => {
    expect(broken({ 'src/compare/a.ts': `\n${code}\n` })).toEqual([['layers', 'src/compare/a.ts', 2]]);
  });

  it('layers: reads frontmatter, scripts and their sources in Astro files', () => {
    const page = [
      '---',
      'import { check } from "../ingest/read.ts";',
      '---',
      '<p>{check}</p>',
      '<script>',
      '  import { verify } from "../verify/all.ts";',
      '  verify();',
      '</script>',
      '<script src="../verify/other.ts"></script>',
      '<script type="application/ld+json">import "../verify/data.ts"</script>',
    ].join('\n');
    expect(broken({ 'src/pages/a.astro': page })).toEqual([
      ['layers', 'src/pages/a.astro', 2],
      ['layers', 'src/pages/a.astro', 6],
      ['layers', 'src/pages/a.astro', 9],
    ]);
  });

  it('layers: a folder without a place among them', () => {
    expect(broken({ 'src/things/a.ts': 'x();\n' })).toEqual([['layers', 'src/things/a.ts', 1]]);
  });

  it('cycles: tells each circle once', () => {
    const tree = {
      'src/text/a.ts': 'import "./b.ts";\n',
      'src/text/b.ts': 'import type { C } from "./c.ts";\n',
      'src/text/c.ts': 'export * from "./a.ts";\nimport "./d.ts";\n',
      'src/text/d.ts': 'import "./d.ts";\n',
    };
    expect(broken(tree)).toEqual([
      ['cycles', 'src/text/a.ts', 1],
      ['cycles', 'src/text/d.ts', 1],
    ]);
  });

  it('any: in modules, frontmatter and scripts, not in words', () => {
    // Put together here, so that a search for the type through the sources finds no test.
    const type = ['a', 'ny'].join('');
    const tree = {
      'src/text/a.ts': `// any\nconst any = "any";\nconst x = any as ${type};\nlet y: Record<string, ${type}>;\n`,
      'src/pages/a.astro': `---\nlet x: ${type};\n---\n<script>\nlet y: ${type}[];\n</script>\n`,
    };
    expect(broken(tree)).toEqual([
      ['any', 'src/text/a.ts', 3],
      ['any', 'src/text/a.ts', 4],
      ['any', 'src/pages/a.astro', 2],
      ['any', 'src/pages/a.astro', 5],
    ]);
  });

  it('console: only in scripts', () => {
    const print = 'console.log("x");\n';
    expect(broken({ 'scripts/a.ts': print, 'src/verify/a.ts': `x();\n${print}` })).toEqual([
      ['console', 'src/verify/a.ts', 2],
    ]);
  });

  it('size: files, scripts and frontmatters', () => {
    const tree = {
      'src/text/long.ts': lines(301),
      'src/text/fits.ts': lines(300),
      'src/styles/long.css': 'a{}\n'.repeat(301),
      'scripts/long.ts': lines(61),
      'scripts/fits.ts': lines(60),
      'src/pages/long.astro': `---\n${lines(31)}---\n<p></p>\n`,
      'src/pages/fits.astro': `---\n${lines(30)}---\n${'<p></p>\n'.repeat(40)}`,
      'src/components/fits.astro': `---\n${lines(31)}---\n<p></p>\n`,
    };
    expect(broken(tree)).toEqual([
      ['size', 'src/text/long.ts', 1],
      ['size', 'src/styles/long.css', 1],
      ['size', 'scripts/long.ts', 1],
      ['size', 'src/pages/long.astro', 1],
    ]);
  });

  it('names: what belongs to the content', () => {
    const tree = {
      'src/text/a.ts': 'x();\n// 如某某市\nconst id = "moumou";\n',
      'src/pages/a.astro': '---\n---\n<h1>某某市总工会</h1>\n',
      'src/text/b.ts': 'const other = "moumou-like";\n',
    };
    expect(broken(tree, ['某某市', 'moumou'])).toEqual([
      ['names', 'src/text/a.ts', 2],
      ['names', 'src/text/a.ts', 3],
      ['names', 'src/pages/a.astro', 3],
    ]);
  });

  it.each(['src/text/utils.ts', 'src/text/date-helpers.ts', 'src/text/common/a.ts', 'scripts/util.ts'])(
    'path: %s',
    (path) => {
      expect(broken({ [path]: 'x();\n' })).toEqual([['path', path, 1]]);
    },
  );
});

describe('contentNames', () => {
  it('takes names of districts and reports, and nothing else', () => {
    const districts = '- id: moumou\n  name: 某某市\n  city: 大市\n  order: 1\n';
    const text = '---\norganisation: 某某市总工会\nheadline: 好\nsummary: 摘要\nnames: [某某公司, 第一厂]\n---\n# 文\n';
    expect(contentNames(districts, [{ path: 'a.md', text }])).toEqual([
      'moumou',
      '某某市',
      '大市',
      '某某市总工会',
      '某某公司',
      '第一厂',
    ]);
  });

  it('finds none where there is no content yet', () => {
    expect(contentNames('', [])).toEqual([]);
  });
});

describe('statistics', () => {
  it('measures functions and compares sets', () => {
    const file = { path: 'src/text/a.ts', text: 'function a() {\n  b();\n}\nconst c = () => {\n};\n' };
    expect(functionLengths([file])).toEqual({ count: 2, median: 2, p95: 3, max: 3 });
    expect(ratio([file], [file, file])).toBe(0.5);
    expect(functionLengths([])).toEqual({ count: 0, median: 0, p95: 0, max: 0 });
  });
});
