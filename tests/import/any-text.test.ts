import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnown } from '../../src/files/registry.ts';
import { type ImportedSource, importSource } from '../../src/ingest/import-source.ts';
import { UnreadableSource } from '../../src/ingest/unreadable-source.ts';
import { importReport } from '../../src/markdown/import-report.ts';
import { imported } from '../../src/schema/imported.ts';
import { ledger } from '../../src/schema/ledger.ts';
import { fixtureSources } from './fixture-sources.ts';
import { anyLine, mutated } from './mutation.ts';

const known = await readKnown(fileURLToPath(new URL('../../', import.meta.url)));
const encoder = new TextEncoder();
const texts = fixtureSources('sources')
  .filter(({ name }) => name.endsWith('.txt'))
  .map(({ bytes }) => new TextDecoder().decode(bytes));

/** Both read as text: what is one line of `<html>` is another part's affair. */
const anyText = fc.oneof(
  mutated(texts),
  fc.array(anyLine(), { minLength: 1, maxLength: 40 }).map((lines) => `工会\n${lines.join('\n')}`),
);

/** The import of a text; null for what is refused with words, such as a few control characters. */
async function readable(text: string): Promise<ImportedSource | null> {
  try {
    return await importSource(encoder.encode(text), 'any.txt');
  } catch (error) {
    if (error instanceof UnreadableSource) return null;
    throw error;
  }
}

describe('the import of any text', () => {
  it('loses no character, and shows nothing that the text does not hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const source = await readable(text);
        fc.pre(source !== null);
        const owner = new Uint8Array(source.text.length);
        for (const { spans } of source.layout.blocks) {
          for (const { start, end } of spans) for (let i = start; i < end; i += 1) owner[i] = (owner[i] ?? 0) + 1;
        }
        const astray = [...owner].findIndex(
          (count, i) => count !== 1 && (count > 1 || /\S/.test(source.text.charAt(i))),
        );
        expect(astray).toBe(-1);
        const points = [...source.text];
        for (const { start, end, text: printed } of source.numbers) {
          expect(points.slice(start, end).join('').replace(/\s/g, '')).toContain(printed.slice(0, 1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives out what its schemas promise, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [once, again] = [await readable(text), await readable(text)];
        fc.pre(once !== null && again !== null);
        const first = importReport(once, known, { file: 'any.txt' });
        const second = importReport(again, known, { file: 'any.txt' });
        expect(() => imported.parse(first.json)).not.toThrow();
        expect(() => ledger.parse(first.ledger)).not.toThrow();
        expect(second).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});
