import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readKnown } from '../../src/files/registry.ts';
import { importSource } from '../../src/ingest/import-source.ts';
import { importReport } from '../../src/markdown/import-report.ts';
import { fixtureSources } from './fixture-sources.ts';
import { type Count, type Measure, type Score, score } from './score.ts';

const known = await readKnown(fileURLToPath(new URL('../../', import.meta.url)));

type Least = { precision?: number; recall?: number; f1?: number };

/** What must hold over all sources of a folder: of what is given so much is right, of what is expected so much is given. */
const WANTED: Record<'sources' | 'sources-held-back', Partial<Record<Measure, Least>>> = {
  sources: {
    masthead: { f1: 0.95 },
    sections: { f1: 0.98 },
    captions: { f1: 0.98 },
    cuts: { recall: 0.98 },
    paragraphs: { f1: 0.97 },
    furniture: { recall: 0.95 },
    figures: { precision: 0.97, recall: 0.99 },
    values: { recall: 0.99 },
    units: { recall: 0.98 },
    periods: { recall: 0.9 },
    indicators: { precision: 0.95, recall: 0.8 },
  },
  'sources-held-back': {
    masthead: { f1: 0.9 },
    sections: { f1: 0.95 },
    captions: { f1: 0.95 },
    cuts: { recall: 0.95 },
    paragraphs: { f1: 0.95 },
    furniture: { recall: 0.7 },
    figures: { precision: 0.97, recall: 0.99 },
    values: { recall: 0.99 },
    units: { recall: 0.97 },
    periods: { recall: 0.9 },
    indicators: { precision: 0.95, recall: 0.8 },
  },
};

/** No single source may be read badly, however well the others are; one of two captions wrong is not that. */
function isBad(count: Count): boolean {
  return f1(count) < 0.8 && count.given + count.expected - 2 * count.right > 2;
}

describe.each(['sources', 'sources-held-back'] as const)('invented %s', (folder) => {
  const scores: Score[] = [];
  const fixtures = fixtureSources(folder);

  it.each(fixtures)('$name', async ({ name, bytes, expected }) => {
    const { json } = importReport(await importSource(bytes, name), known, { file: name });
    const result = score(json, expected);
    scores.push(result);
    const { sections, captions, cuts, figures } = result.counts;
    const badly = Object.entries({ sections, captions, cuts, figures }).filter(([, count]) => isBad(count));
    expect({ badly, differences: badly.length === 0 ? [] : result.differences }).toEqual({
      badly: [],
      differences: [],
    });
  });

  it.each(Object.entries(WANTED[folder]))('all together: %s', (measure, wanted) => {
    expect(scores).toHaveLength(fixtures.length);
    const total = sum(scores.map(({ counts }) => counts[measure as Measure]));
    const reached = {
      precision: share(total.right, total.given),
      recall: share(total.right, total.expected),
      f1: f1(total),
    };
    const short = Object.entries(wanted).filter(([name, least]) => reached[name as keyof typeof reached] < least);
    expect({ short, reached }).toEqual({ short: [], reached });
  });

  afterAll(() => {
    const lines = Object.keys(WANTED[folder]).map((measure) => {
      const { right, given, expected } = sum(scores.map(({ counts }) => counts[measure as Measure]));
      return `${measure} ${share(right, given).toFixed(3)}/${share(right, expected).toFixed(3)} of ${expected}`;
    });
    console.info(`${folder} (${scores.length}), precision/recall: ${lines.join(', ')}`);
  });
});

function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  return { expected: add('expected'), given: add('given'), right: add('right') };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function f1({ right, given, expected }: Count): number {
  return share(2 * right, given + expected);
}
