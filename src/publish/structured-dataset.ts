import type { District } from '../schema/district.ts';
import { type DataFile, mediaTypeOf } from './data-file.ts';
import { LANGUAGE, LICENCE, type SiteIdentity, type Thing, thing } from './structured-data.ts';
import { districtThing } from './structured-report.ts';
import { organizationThing } from './structured-site.ts';

export interface DatasetFacts {
  readonly name: string;
  readonly description: string;
  /** Absolute address of the page that offers the files; they lie beside it. */
  readonly url: string;
  readonly files: readonly DataFile[];
  /** What is counted, with the absolute addresses of the definitions. */
  readonly indicators: readonly { id: string; name: string; url: string }[];
  readonly districts: readonly Pick<District, 'name' | 'city'>[];
  /** Years that the numbers speak of, in any order. */
  readonly years: readonly string[];
}

/** The site's data with all the files that hold it. */
export function datasetThing(facts: DatasetFacts, site: SiteIdentity): Thing {
  const { name, description, url, files, indicators, districts, years } = facts;
  return thing('Dataset', {
    name,
    description,
    url,
    inLanguage: LANGUAGE,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: organizationThing(site),
    spatialCoverage: districts.map(districtThing),
    temporalCoverage: coverageOf(years),
    variableMeasured: indicators.map((indicator) =>
      thing('PropertyValue', { name: indicator.name, propertyID: indicator.id, url: indicator.url }),
    ),
    distribution: files.map((file) => downloadThing(file, url)),
  });
}

/** From the first year to the last; null when there is none. */
function coverageOf(years: readonly string[]): string | null {
  const sorted = years.toSorted();
  return [...new Set([sorted.at(0), sorted.at(-1)])].join('/') || null;
}

function downloadThing(file: DataFile, folder: string): Thing {
  return thing('DataDownload', {
    name: file.name,
    description: file.purpose,
    contentUrl: new URL(file.name, folder).href,
    encodingFormat: mediaTypeOf(file),
    contentSize: `${file.bytes.length} B`,
  });
}
