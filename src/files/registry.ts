import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { type District, districts } from '../schema/district.ts';
import { topic } from '../schema/topic.ts';
import { readContent } from './content.ts';

/** The districts that `content/districts.yml` names. Throws zod's error when the file is not valid. */
export async function readDistricts(root: string): Promise<District[]> {
  return districts.parse(readYaml(await readFile(join(root, 'content/districts.yml'), 'utf8')).data);
}

/** The first topic in the site's order; null when there is none. */
export async function readFirstTopic(root: string): Promise<{ id: string; name: string } | null> {
  const files = await readContent(root, { drafts: false });
  const topics = files.flatMap(({ path, text }) => {
    const id = /^content\/topics\/([^/]+)\.md$/.exec(path)?.[1];
    const parsed = topic.safeParse(id === undefined ? null : frontmatterOf(parseTree(text))?.data);
    return id !== undefined && parsed.success ? [{ id, ...parsed.data }] : [];
  });
  return topics.toSorted((a, b) => a.order - b.order)[0] ?? null;
}
