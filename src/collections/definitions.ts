import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { district, districts } from '../schema/district.ts';
import { indicator } from '../schema/indicator.ts';
import { reportEntry } from '../schema/report-entry.ts';
import { service, services } from '../schema/service.ts';
import { term } from '../schema/term.ts';
import { topic } from '../schema/topic.ts';
import { datesAsText } from './dates-as-text.ts';
import { listLoader } from './list-loader.ts';
import { reportLoader } from './report-loader.ts';

const folder = join(contentRoot(), 'content');
const markdownIn = (name: string) => glob({ pattern: '*.md', base: join(folder, name) });

/** The site's collections; `src/content.config.ts` hands them to Astro. */
export const collections = {
  districts: defineCollection({ loader: file(join(folder, 'districts.yml'), { parser: readList }), schema: district }),
  services: defineCollection({ loader: listLoader('services.yml', services), schema: service }),
  topics: defineCollection({ loader: markdownIn('topics'), schema: datesAsText(topic) }),
  indicators: defineCollection({ loader: markdownIn('indicators'), schema: datesAsText(indicator) }),
  glossary: defineCollection({ loader: markdownIn('glossary'), schema: datesAsText(term) }),
  reports: defineCollection({ loader: reportLoader(), schema: reportEntry }),
};

/** Read like `check` reads it: a byte order mark is no part of the text. */
function readList(text: string): Record<string, unknown>[] {
  return districts.parse(readYaml(text.replace(/^\uFEFF/, '')).data);
}
