import type { Finding } from '../schema/finding.ts';
import type { Ledger, LedgerNumber } from '../schema/ledger.ts';
import { type Position, linePositions } from '../text/position.ts';
import { toFinding } from './finding.ts';
import { originLabel } from './origin-label.ts';
import type { Source } from './source.ts';

/** A ledger with the file that holds it. */
export interface LedgerFile {
  path: string;
  text: string;
  ledger: Ledger;
}

/** The ledger holds the source's fingerprint and the numbers that the import finds in it. Periods are the editor's to correct. */
export function checkLedgerSource(file: LedgerFile, source: Source): Finding[] {
  const { path, ledger } = file;
  const place = placesOf(file);
  const told = [...fingerprintDifferences(ledger, source), ...numberDifferences(ledger.numbers, source.numbers)];
  const rest = told.length - SHOWN;
  return [
    ...told.slice(0, SHOWN).map(({ code, n, message }) => toFinding(code, { file: path, ...place(n), message })),
    ...(rest > 0 ? [toFinding('ledger-differs', { file: path, ...place(null), message: `还有 ${rest} 处不同` })] : []),
  ];
}

/** A ledger of another edition differs everywhere. */
const SHOWN = 8;

interface Difference {
  code: 'ledger-differs' | 'source-sha256' | 'source-characters';
  /** The number of the ledger that it is about. */
  n: number | null;
  message: string;
}

function fingerprintDifferences({ source: ours }: Ledger, theirs: Source): Difference[] {
  const differs = (key: 'sha256' | 'characters', name: string): Difference[] => {
    const message = `台账记的源文${name}是 ${ours[key]}，源文件的是 ${theirs[key]}`;
    return ours[key] === theirs[key] ? [] : [{ code: `source-${key}`, n: null, message }];
  };
  return [...differs('sha256', '指纹'), ...differs('characters', '字数')];
}

/** Numbers are known by where they begin, so that one too many does not shift all behind it. */
function numberDifferences(ours: readonly LedgerNumber[], theirs: readonly LedgerNumber[]): Difference[] {
  const theirsAt = new Map(theirs.map((number) => [number.start, number]));
  const oursAt = new Set(ours.map(({ start }) => start));
  const altered = ours.flatMap((number): Difference[] => {
    const same = theirsAt.get(number.start);
    return same && bareLine(same) === bareLine(number) ? [] : [alteredNumber(number, same)];
  });
  const lost = theirs.filter(({ start }) => !oursAt.has(start));
  return [
    ...altered,
    ...lost.map((number): Difference => {
      const message = `源文${originLabel(number)}的“${number.text}”台账里没有`;
      return { code: 'ledger-differs', n: null, message };
    }),
  ];
}

function alteredNumber({ n, text }: LedgerNumber, theirs: LedgerNumber | undefined): Difference {
  const told = theirs?.text === text ? '读出来的值、量词或位置不同' : `读出来是“${theirs?.text ?? ''}”`;
  const message = theirs
    ? `第 ${n} 号记作“${text}”，源文${originLabel(theirs)}${told}`
    : `第 ${n} 号“${text}”源文里没有`;
  return { code: 'ledger-differs', n, message };
}

/** All that the source decides. */
function bareLine(number: LedgerNumber): string {
  const { kind, text, value, valueMax, unit, qualifier, each, section, paragraph, start, end } = number;
  return JSON.stringify([kind, text, value, valueMax, unit, qualifier, each, section, paragraph, start, end]);
}

function placesOf({ text }: LedgerFile): (n: number | null) => Position {
  const position = linePositions(text);
  const offsets = new Map([...text.matchAll(/"n"\s*:\s*(\d+)/g)].map((match) => [Number(match[1]), match.index]));
  return (n) => position(offsets.get(n ?? -1) ?? Math.max(0, text.indexOf('"source"')));
}
