import { escapeXml } from './share-picture.ts';
import { SITE_NAME } from './site-name.ts';

/** A line of the booklet's contents. */
export interface CoverEntry {
  title: string;
  /** What stands small behind the title. */
  words: string;
  url: string;
  /** The number printed on its first sheet. */
  sheet: number;
}

/** The cover with the contents as HTML, to be printed; `home` is the address of the site. */
export function bookletCover(entries: readonly CoverEntry[], home: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${SITE_NAME}</title>
<style>${STYLE}</style>
<h1>${SITE_NAME}</h1>
<p>${escapeXml(home)}</p>
<h2>目录</h2>
<ol>
${entries.map(line).join('\n')}
</ol>
<p>除注明全文的以外，都是摘编，非原文。数字以所引报道的原文为准。</p>
</html>`;
}

function line({ title, words, url, sheet }: CoverEntry): string {
  return `<li><a href="${escapeXml(url)}"><span>${escapeXml(title)}<small>${escapeXml(words)}</small></span><b>${sheet}</b></a></li>`;
}

const STYLE = `
@page { size: A4; margin: 30mm 24mm; }
body { margin: 0; font: 11pt/1.7 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun, serif; text-autospace: normal; }
h1 { margin: 20mm 0 0; font-size: 30pt; letter-spacing: 0.1em; }
h1 + p { margin: 2mm 0 20mm; padding-top: 3mm; border-top: 3px double; color: #444; }
h2 { font-size: 13pt; color: #8a1a16; }
ol { margin: 0 0 12mm; padding: 0; list-style: none; }
li { break-inside: avoid; border-bottom: 0.5pt solid #999; }
a { display: flex; justify-content: space-between; gap: 6mm; align-items: baseline; padding: 2mm 0; color: inherit; text-decoration: none; }
small { display: block; color: #444; font-size: 9pt; }
b { font-variant-numeric: tabular-nums; }
ol + p { color: #444; font-size: 9pt; }
`;
