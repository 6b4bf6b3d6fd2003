import type { TermForm } from './term.ts';
import { type ReadTerm, isSpoken } from './term-answers.ts';

/** Another wording of what is asked. */
export interface OtherWord {
  /** As printed. */
  readonly text: string;
  /** `name`: what the query abbreviates, spells otherwise or names nearly the same; `sound`: what it spells in pinyin. */
  readonly as: TermForm['as'] | 'name' | 'sound';
}

/**
 * Further wordings to look for beside a canonical needle, at most eight, each once and none that holds the needle (it is found already): of
 * every term that it names in any way, the name and all other forms; of those that it spells in pinyin or by
 * initials, the name.
 */
export function otherWords(terms: readonly ReadTerm[], needle: string): OtherWord[] {
  const found = terms.flatMap((term) => (isSpoken(needle) ? spelled(term, needle) : named(term, needle)));
  const different = new Map<string, OtherWord>();
  for (const { key, word } of found) if (!key.includes(needle) && !different.has(key)) different.set(key, word);
  return [...different.values()].slice(0, MOST_WORDS);
}

const MOST_WORDS = 8;

interface Keyed {
  /** Canonical. */
  key: string;
  word: OtherWord;
}

function named({ term, name, forms }: ReadTerm, needle: string): Keyed[] {
  const meant = forms.find(({ text }) => text === needle);
  if (name !== needle && meant === undefined) return [];
  const others = term.forms.map(({ text, as }, i): Keyed => ({ key: forms[i]?.text ?? '', word: { text, as } }));
  const itself: Keyed = { key: name, word: { text: term.name, as: meant?.as === 'synonym' ? 'synonym' : 'name' } };
  return [itself, ...others];
}

function spelled({ term, name }: ReadTerm, needle: string): Keyed[] {
  const fits = term.sounds.some(([whole, initials]) => whole === needle || initials === needle);
  return fits ? [{ key: name, word: { text: term.name, as: 'sound' } }] : [];
}
