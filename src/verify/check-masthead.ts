import type { Finding } from '../schema/finding.ts';
import { canonicalText } from '../text/canonical.ts';
import { readingForm } from '../text/reading-form.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { toFinding } from './finding.ts';
import type { Source } from './source.ts';

/** Headline, organisation, names and day in the frontmatter are those of the source's masthead, as far as it has them. */
export function checkMasthead(
  { path: file, frontmatter, report }: DigestComparison,
  masthead: Source['masthead'],
): Finding[] {
  const compare = (field: Field, printed: string | null, same: (a: string, b: string) => boolean): Finding[] => {
    const ours = report[field];
    if (printed === null || (ours !== undefined && same(bare(ours), bare(printed)))) return [];
    return [
      toFinding(CODES[field], {
        file,
        ...frontmatter.locate([field]),
        message:
          ours === undefined
            ? `源文印着“${printed}”，文件头没有 ${field}`
            : `文件头写“${ours}”，源文印的是“${printed}”`,
        ...(ours === undefined ? {} : { actual: ours }),
        expected: printed,
      }),
    ];
  };
  const printedHeadline = masthead.headline && withoutOrganisation(masthead.headline, report.organisation);
  return [
    ...compare('organisation', masthead.organisation, (a, b) => a.endsWith(b) || b.endsWith(a)),
    ...compare('headline', printedHeadline, (a, b) => a === b),
    ...compare('subheadline', masthead.subheadline, (a, b) => a === b),
    ...compare('published', masthead.date, (a, b) => a === b),
    ...checkPeople(file, frontmatter, report, masthead),
  ];
}

/** The same names, whatever the roles are called and on whichever side they stand. */
function checkPeople(
  file: string,
  frontmatter: DigestComparison['frontmatter'],
  report: DigestComparison['report'],
  masthead: Source['masthead'],
): Finding[] {
  const printed = [...namesOf(masthead.byline), ...namesOf(masthead.credits)];
  const ours = [...namesOf(report.byline), ...namesOf(report.credits)];
  const added = ours.filter((name) => !printed.includes(name));
  const left = printed.filter((name) => !ours.includes(name));
  if (added.length === 0 && left.length === 0) return [];
  const field = added.some((name) => namesOf(report.credits).includes(name)) ? 'credits' : 'byline';
  const told = [
    ...(added.length === 0 ? [] : [`源文没有${added.join('、')}`]),
    ...(left.length === 0 ? [] : [`少了源文的${left.join('、')}`]),
  ];
  const message = `署名与源文不同：${told.join('，')}`;
  return [
    toFinding('people-differ', { file, ...frontmatter.locate([field]), message, expected: printed.join('、') || '{}' }),
  ];
}

const CODES = {
  organisation: 'organisation-differs',
  headline: 'headline-differs',
  subheadline: 'headline-differs',
  published: 'published-differs',
} as const;

type Field = keyof typeof CODES;

function withoutOrganisation(headline: string, organisation: string): string {
  return headline.startsWith(organisation) ? headline.slice(organisation.length).replace(/^[:：\s]+/, '') : headline;
}

function namesOf(people: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(people).flat().map(bare);
}

/** Words apart from white space, signs and the form of the characters. */
function bare(text: string): string {
  return canonicalText(readingForm(text)).replace(/(?!-)[\p{P}\p{S}]/gu, '');
}
