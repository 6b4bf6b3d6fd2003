import { isBody, type Passage } from './passage.ts';
import { splitsWord } from './word-break.ts';
import { closesSentence, looseBrackets, startsMidSentence } from './sentence-edges.ts';

/** Where sentences break off and where pieces of sentences begin, as indices of passages in printed order. */
export interface ColumnEnds {
  /** Passages that end in mid-sentence. */
  open: number[];
  /** Passages that cannot begin a paragraph. */
  loose: number[];
  /** Whether something breaks off or begins without its other half beside it. */
  torn: boolean;
}

/** Finds the sentences that do not go on where they are printed. */
export function columnEnds(passages: readonly Passage[]): ColumnEnds {
  const texts = passages.flatMap((passage, i) => (isText(passage) || passage.kind === 'heading' ? [i] : []));
  const open: number[] = [];
  const loose: number[] = [];
  const alone: number[] = [];
  let torn = false;
  texts.forEach((i, n) => {
    const [own, next] = [passages[i], passages[texts[n + 1] ?? -1]];
    if (!own || own.kind === 'heading') return;
    const goesOn = isOpen(own);
    const before = passages[texts[n - 1] ?? -1];
    if (isLoose(own)) {
      loose.push(i);
      if (!before || before.kind === 'heading' || !(isOpen(before) || isCarried(before, own))) torn = true;
    }
    if (goesOn && (!next || next.kind === 'heading' || isLoose(next))) open.push(i);
    if (goesOn && (!next || next.kind === 'heading')) alone.push(i);
  });
  if (!torn && alone.length === 0) return { open, loose, torn: false };
  const likely = open.length > MOST ? [] : open.flatMap((i) => otherHalf(passages, texts, i));
  const above = aboveByline(passages, texts, alone);
  return { open, loose: [...new Set([...loose, ...likely, ...above])].toSorted((a, b) => a - b), torn: true };
}

/** An article begins at its byline: the text above it goes on where the one sentence below breaks off. */
function aboveByline(passages: readonly Passage[], texts: readonly number[], alone: readonly number[]): number[] {
  const byline = passages.findIndex(({ kind }) => kind === 'byline');
  const [first = Infinity] = texts;
  const [end = -1] = alone;
  return first < byline && byline < end && alone.length === 1 && passages[first]?.kind !== 'heading' ? [first] : [];
}

const MOST = 5;

/** The one paragraph that begins with the rest of the word with which a sentence breaks off. */
function otherHalf(passages: readonly Passage[], texts: readonly number[], from: number): number[] {
  const left = passages[from]?.text ?? '';
  const fitting = texts.filter((i, n) => {
    const [own, before] = [passages[i], passages[texts[n - 1] ?? -1]];
    return (
      i !== from && own && isText(own) && !(before && isText(before) && isOpen(before)) && splitsWord(left, own.text)
    );
  });
  return fitting.length === 1 ? fitting : [];
}

/** Whether the second passage may go on with the first one's sentence: what is open there is closed here. */
export function bracketsFit(first: Passage, second: Passage): boolean {
  const { open } = looseBrackets(first.text.slice(-REACH));
  const { close } = looseBrackets(second.text.slice(0, REACH));
  if (close.length === 0) return open.length === 0 || !/[。！？]/.test(second.text.slice(0, 2));
  return open.at(-1) === close[0];
}

const REACH = 600;
const LEAST = 12;

function isText(passage: Passage): boolean {
  return isBody(passage) && passage.kind !== 'list';
}

function isOpen({ text }: Passage): boolean {
  return text.length >= LEAST && !closesSentence(text);
}

/** A quotation that goes on in the next text, whether a sentence ends between or not. */
function isCarried(first: Passage, second: Passage): boolean {
  return looseBrackets(first.text.slice(-REACH)).open.length > 0 && bracketsFit(first, second);
}

function isLoose(passage: Passage): boolean {
  return isText(passage) && startsMidSentence(passage.text);
}
