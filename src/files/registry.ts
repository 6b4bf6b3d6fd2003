import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Known } from '../ingest/known.ts';
import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { type District, districts } from '../schema/district.ts';
import { indicator } from '../schema/indicator.ts';
import { topic } from '../schema/topic.ts';
import type { ContentFile } from '../verify/content-file.ts';
import { readContent } from './content.ts';

/** The districts that `content/districts.yml` names. Throws zod's error when the file is not valid. */
export async function readDistricts(root: string): Promise<District[]> {
  return districts.parse(readYaml(await readFile(join(root, 'content/districts.yml'), 'utf8')).data);
}

/** What the site knows for an import: districts, indicators and topics; entries that are not valid are left out. */
export async function readKnown(root: string): Promise<Known> {
  const files = await readContent(root, { drafts: false });
  return {
    districts: await readDistricts(root),
    indicators: entriesOf(files, 'indicators', indicator),
    topics: entriesOf(files, 'topics', topic).toSorted((a, b) => a.order - b.order),
  };
}

/** The first topic in the site's order; null when there is none. */
export async function readFirstTopic(root: string): Promise<{ id: string; name: string } | null> {
  return (await readKnown(root)).topics[0] ?? null;
}

function entriesOf<T extends object>(
  files: readonly ContentFile[],
  folder: string,
  schema: ZodType<T>,
): (T & { id: string })[] {
  return files.flatMap(({ path, text }) => {
    const [, parent, id] = /^content\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
    if (parent !== folder || id === undefined) return [];
    const { data, success } = schema.safeParse(frontmatterOf(parseTree(text))?.data);
    return success ? [{ ...data, id }] : [];
  });
}
