import { mentionsOf, type NamedText } from '../compare/name-mentions.ts';
import type { Placed } from '../compare/passages.ts';
import type { TermKind } from '../schema/term.ts';
import { getDistricts } from './districts.ts';
import { getTerms } from './glossary.ts';
import { getReports } from './reports.ts';
import { getSentences } from './sentences.ts';

/** A sentence that holds a name. */
export interface NameMention extends Placed {
  /** The district's name. */
  district: string;
  id: string;
  text: string;
}

/** A name of the index with the sentences that hold it, the newest report first. */
export interface IndexedName {
  name: string;
  /** Its entry in the glossary; null for organisations that have none. */
  term: string | null;
  mentions: NameMention[];
}

let whole: Promise<Map<TermKind, IndexedName[]>> | undefined;

/** Who and what is mentioned where, by kind and name; made once a build. */
export async function getNames(): Promise<Map<TermKind, IndexedName[]>> {
  if (import.meta.env.DEV) return makeNames();
  whole ??= makeNames();
  return whole;
}

async function makeNames(): Promise<Map<TermKind, IndexedName[]>> {
  const texts = await getTexts();
  const [terms, organisations] = await Promise.all([
    termNames(texts.flatMap(({ own }) => own)),
    organisationNames(texts),
  ]);
  const names = Map.groupBy([...terms, ...organisations], ({ kind }) => kind);
  return new Map([...names].map(([kind, group]) => [kind, group.map(({ named }) => named).toSorted(byName)]));
}

interface KindedName {
  kind: TermKind;
  named: IndexedName;
}

async function termNames(texts: NamedText<NameMention>[]): Promise<KindedName[]> {
  const terms = (await getTerms()).flatMap(({ kind, ...term }) => (kind === undefined ? [] : [{ ...term, kind }]));
  const forms = terms.map(({ id, term, variants, full }) => ({
    key: id,
    forms: [term, ...variants, ...(full === undefined ? [] : [full])],
  }));
  const mentions = mentionsOf(forms, texts);
  return terms.flatMap(({ id, term, kind }): KindedName[] => {
    const own = mentions.get(id);
    return own ? [{ kind, named: { name: term, term: id, mentions: own } }] : [];
  });
}

/** An organisation is looked for in the reports that name it as one. */
async function organisationNames(texts: ReportTexts[]): Promise<KindedName[]> {
  const found = texts.flatMap(({ organisations, own }) => [
    ...mentionsOf(
      organisations.map((name) => ({ key: name, forms: [name] })),
      own,
    ),
  ]);
  return [...Map.groupBy(found, ([name]) => name)].map(([name, parts]) => ({
    kind: 'organisation',
    named: { name, term: null, mentions: parts.flatMap(([, mentions]) => mentions) },
  }));
}

interface ReportTexts {
  organisations: readonly string[];
  own: NamedText<NameMention>[];
}

async function getTexts(): Promise<ReportTexts[]> {
  const [reports, sentences, districts] = await Promise.all([getReports(), getSentences(), getDistricts()]);
  const names = new Map(districts.map(({ id, name }) => [id, name]));
  return reports.map(({ id, district, organisations }) => ({
    organisations,
    own: (sentences.get(id) ?? []).map(({ id: sentence, text, paragraph }, index) => ({
      at: { report: id, district: names.get(district) ?? district, id: sentence, text, paragraph, index },
      text,
    })),
  }));
}

function byName(a: IndexedName, b: IndexedName): number {
  return a.name.localeCompare(b.name, 'zh-CN');
}
