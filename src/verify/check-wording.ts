import type { Finding } from '../schema/finding.ts';
import { linePositions } from '../text/position.ts';
import { readingForm } from '../text/reading-form.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestPart } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { hanRuns } from './han-runs.ts';
import { sharedRuns } from './shared-runs.ts';

/** The longest run of Chinese characters that a digest may share with its source (DESIGN §2). */
const LONGEST = 20;

/** Printed as they are; headings, link titles and footnotes are not. */
const FACTS: ReadonlySet<DigestPart> = new Set(['headline', 'subheadline', 'names', 'periods']);

/**
 * A digest is in words of its own. Brackets, white space and link marks inside a run do not count, and no sign
 * of the source does; quoted names and names of more than 20 characters under `names`, in the glossary or the masthead are facts and end a run.
 */
export function checkWording(
  { path: file, text: digest, texts, report }: DigestComparison,
  source: string,
  terms: readonly string[],
): Finding[] {
  if (report.form !== 'digest') return [];
  const { headline, subheadline = '', organisation } = report;
  const names = [...terms, ...report.names, headline, subheadline, organisation].flatMap((name) =>
    hanRuns(readingForm(name)).flatMap(({ words }) => (words.length > LONGEST ? [words] : [])),
  );
  const ours = texts.filter(({ part }) => !FACTS.has(part));
  const [inDigest, inSource] = [linePositions(digest), linePositions(source)];
  // A line end keeps the texts apart; one pass over the source serves them all.
  const joined = ours.map(({ text }) => text).join('\u0000');
  const offsets = ours.flatMap((text) => [...text.offsets.slice(0, text.text.length), text.offsets.at(-1) ?? 0]);
  return sharedRuns(joined, source, names, LONGEST).map(({ words, start, sourceStart }) =>
    toFinding('shared-wording', {
      file,
      ...inDigest(offsets[start] ?? 0),
      message: `连续 ${words.length} 个字与源文第 ${inSource(sourceStart).line} 行相同：“${words}”`,
      actual: words,
    }),
  );
}
