import { firstSentence } from '../markdown/first-sentence.ts';
import type { SearchTerm, TermForm } from '../search/term.ts';
import { placeSoundsOf, soundsOf } from '../search/term-sounds.ts';
import { getTerms } from './glossary.ts';
import { getIndicators } from './indicators.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { type SiteReport, getReportsByDistrict } from './reports.ts';
import { getTopics } from './topics.ts';

/** All that has a name on the site: districts, the unions that report, topics, indicators and glossary entries. */
export async function getSearchTerms(): Promise<SearchTerm[]> {
  const all = await Promise.all([districtTerms(), topicTerms(), indicatorTerms(), glossaryTerms()]);
  return all.flat();
}

/** Characters of the line that says what a term is. */
const NOTE = 60;

type Named = Pick<SearchTerm, 'kind' | 'name' | 'href' | 'note'>;

function toTerm(named: Named, forms: readonly TermForm[] = [], short = named.name): SearchTerm {
  const spoken = forms.filter(({ as }) => as !== 'synonym').map(({ text }) => text);
  const words = [...new Set([named.name, short]), ...spoken];
  return { ...named, forms, sounds: named.kind === '地区' ? placeSoundsOf(words) : soundsOf(words) };
}

function formsOf(texts: readonly string[], as: TermForm['as']): TermForm[] {
  return texts.map((text) => ({ text, as }));
}

async function districtTerms(): Promise<SearchTerm[]> {
  const [districts, reports] = await Promise.all([getReportedDistricts(), getReportsByDistrict()]);
  return districts.flatMap(({ id, name, city }) => {
    const own = reports.get(id) ?? [];
    const href = `/districts/${id}/`;
    const note = `${city}，${own.length} 篇报道`;
    const unions = [...new Set(own.map(({ organisation }: SiteReport) => organisation))];
    return [
      toTerm({ kind: '地区', name, href, note }, [], name.replace(/[市区县]$/, '')),
      ...unions.map((union) => toTerm({ kind: '组织', name: union, href, note: `${name}的报道出自这里` })),
    ];
  });
}

async function topicTerms(): Promise<SearchTerm[]> {
  const topics = await getTopics();
  return topics.map(({ id, name, entry }) =>
    toTerm({ kind: '主题', name, href: `/topics/${id}/`, note: firstSentence(entry.body ?? '', NOTE) }),
  );
}

async function indicatorTerms(): Promise<SearchTerm[]> {
  const indicators = await getIndicators();
  return indicators.map(({ id, name, aliases, entry }) => {
    const note = firstSentence(entry.body ?? '', NOTE);
    return toTerm({ kind: '指标', name, href: `/indicators/${id}/`, note }, formsOf(aliases, 'variant'));
  });
}

async function glossaryTerms(): Promise<SearchTerm[]> {
  const terms = await getTerms();
  return terms.map(({ id, term, variants, full, synonyms, entry }) => {
    const note = firstSentence(entry.body ?? '', NOTE);
    const forms = [
      ...formsOf(full === undefined ? [] : [full], 'full'),
      ...formsOf(variants, 'variant'),
      ...formsOf(synonyms, 'synonym'),
    ];
    return toTerm({ kind: '词条', name: term, href: `/glossary/#${id}`, note }, forms);
  });
}
