import { firstSentence } from '../markdown/first-sentence.ts';
import type { ReportPlaces } from '../schema/report-places.ts';
import { getTerms } from './glossary.ts';

/** What is told of a term where a report uses it. */
type TermNote = ReportPlaces['terms'][string];

/** Characters of a meaning; the glossary tells the rest. */
const LONGEST = 120;

let whole: Promise<Map<string, TermNote>> | undefined;

/** The notes on these glossary entries by id, those that there are; all are made once a build. */
export async function getTermNotes(ids: readonly string[]): Promise<ReportPlaces['terms']> {
  whole = import.meta.env.DEV ? makeNotes() : (whole ?? makeNotes());
  const notes = await whole;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const note = notes.get(id);
      return note ? [[id, note]] : [];
    }),
  );
}

async function makeNotes(): Promise<Map<string, TermNote>> {
  const terms = await getTerms();
  return new Map(
    terms.map(({ id, term, full, entry }) => {
      const meaning = firstSentence(entry.body ?? '', LONGEST).replace(/(?<![…。])$/, '。');
      return [id, { term, ...(full === undefined ? {} : { full }), meaning }];
    }),
  );
}
