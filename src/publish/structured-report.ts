import type { District } from '../schema/district.ts';
import type { ReportEntry } from '../schema/report-entry.ts';
import { boundsOf } from '../text/period.ts';
import { LANGUAGE, LICENCE, type SiteIdentity, type Thing, thing } from './structured-data.ts';
import { organizationThing } from './structured-site.ts';

/** What a report's page is: its absolute address, and the last day on which it was corrected or checked, if known. */
export interface ReportPage {
  readonly url: string;
  readonly modified: string | null;
}

/**
 * A report's page and, apart from it, the newspaper's article that it retells. A digest is the site's
 * own work and free to use; a text that is given in full stays its union's.
 */
export function reportThing(report: ReportEntry, district: District, page: ReportPage, site: SiteIdentity): Thing {
  const { headline, subheadline, summary, organisation, form } = report;
  const union = thing('Organization', { name: organisation });
  const ours = form === 'digest';
  return thing('Report', {
    '@id': page.url,
    url: page.url,
    headline,
    alternativeHeadline: subheadline,
    abstract: summary,
    inLanguage: LANGUAGE,
    about: union,
    spatialCoverage: districtThing(district),
    temporalCoverage: coverageOf(report),
    author: ours ? organizationThing(site) : union,
    publisher: organizationThing(site),
    dateModified: page.modified,
    license: ours ? LICENCE : null,
    creditText: ours ? `${site.name}：摘编，非原文` : null,
    correction: report.corrections.map(correctionThing),
    isBasedOn: articleThing(report),
  });
}

/** A district in its city. */
export function districtThing({ name, city }: Pick<District, 'name' | 'city'>): Thing {
  return thing('AdministrativeArea', { name, containedInPlace: thing('AdministrativeArea', { name: city }) });
}

/** An interval of ISO 8601; null where the report leaves an end of its time open. */
function coverageOf({ period, periods }: ReportEntry): string | null {
  const { start, end } = boundsOf(period, periods);
  if (start === '' || end === '') return null;
  return start === end ? start : `${start}/${end}`;
}

function correctionThing({ date, old, new: corrected, reason }: ReportEntry['corrections'][number]): Thing {
  return thing('CorrectionComment', { datePublished: date, text: `“${old}”改为“${corrected}”：${reason}` });
}

function articleThing({ headline, subheadline, organisation, byline, ...report }: ReportEntry): Thing {
  const { published, newspaper, page, url } = report;
  return thing('NewsArticle', {
    headline,
    alternativeHeadline: subheadline,
    url,
    datePublished: published,
    author: Object.entries(byline).flatMap(([role, names]) =>
      names.map((name) => thing('Person', { name, jobTitle: role })),
    ),
    sourceOrganization: thing('Organization', { name: organisation }),
    isPartOf: newspaper === undefined ? null : thing('Newspaper', { name: newspaper }),
    printPage: page,
  });
}
