import type { ParsedReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { report } from '../schema/report.ts';
import type { Finding } from '../schema/finding.ts';
import { canonicalText } from '../text/canonical.ts';
import { toFinding } from './finding.ts';
import { nearestHint } from './nearest.ts';

/** What the frontmatter says of the digest holds of it: lowered figures, organisations, retired sentences. */
export function checkApparatus(parsed: ParsedReport): Finding[] {
  const { frontmatter } = parsed;
  const data = report.safeParse(frontmatter?.data).data;
  if (!frontmatter || !data) return [];
  const at = (path: PropertyKey[], isKey = false) => ({ file: parsed.path, ...frontmatter.locate(path, isKey) });
  return [
    ...data.lowered.flatMap(({ indicator }, i) => {
      if (parsed.mentions.some((mention) => mention.indicator === indicator)) return [];
      const message = `正文里没有指标 ${indicator} 的数字，无从降级`;
      return [toFinding('lowered-unused', { ...at(['lowered', i, 'indicator']), message, actual: indicator })];
    }),
    ...data.organisations.flatMap((name, i) => {
      if (wordsOf(parsed).includes(canonicalText(name))) return [];
      const message = `正文里没有“${name}”`;
      return [toFinding('organisation-missing', { ...at(['organisations', i]), message, actual: name })];
    }),
    ...aliasFindings(parsed, data.aliases, at),
  ];
}

function wordsOf({ tree }: ParsedReport): string {
  return canonicalText(tree.children.map(plainText).join('\n'));
}

/** A retired id no longer names a sentence, and the one in its place does. */
function aliasFindings(
  { sentences }: ParsedReport,
  aliases: Readonly<Record<string, string>>,
  at: (path: PropertyKey[], isKey?: boolean) => { file: string; line: number; column: number },
): Finding[] {
  const living = new Set(sentences.map(({ id }) => id));
  return Object.entries(aliases).flatMap(([old, now]) => {
    if (living.has(old)) {
      const message = `${old} 还是正文里的一句，没有退役`;
      return [toFinding('alias-living', { ...at(['aliases', old], true), message, actual: old })];
    }
    if (living.has(now)) return [];
    const expected = nearestHint(now, [...living]);
    const message = `正文里没有代号是 ${now} 的句子`;
    const found = { ...at(['aliases', old]), message, actual: now };
    return [toFinding('alias-dangling', expected === undefined ? found : { ...found, expected })];
  });
}
