import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { indicator } from '../../src/schema/indicator.ts';
import { topic } from '../../src/schema/topic.ts';
import { seeded } from '../search/random.ts';
import { type BenchDistrict, type BenchIndicator, inventReport } from './invented-report.ts';
import { word } from './invented-words.ts';

const REPORTS_A_DISTRICT = 25;

/**
 * Writes `count` invented reports below `root`/content, with the topics, indicators and glossary of the repository
 * at `repository`: two a year of each of so many districts, going back. The same count gives the same bytes.
 */
export async function inventContent(
  root: string,
  repository: string,
  count: number,
  districtCount = Math.max(5, Math.ceil(count / REPORTS_A_DISTRICT)),
): Promise<void> {
  const content = join(root, 'content');
  await mkdir(content, { recursive: true });
  await cp(join(repository, 'content/services.yml'), join(content, 'services.yml'));
  for (const folder of ['topics', 'indicators', 'glossary']) {
    await cp(join(repository, 'content', folder), join(content, folder), { recursive: true });
  }
  const random = seeded(count);
  const districts = inventDistricts(districtCount);
  const lines = districts.map(
    ({ id, name }, i) => `- id: ${id}\n  name: ${name}\n  city: ${cityOf(i)}\n  order: ${i + 1}`,
  );
  await writeFile(join(content, 'districts.yml'), `${lines.join('\n')}\n`);
  const topics = await readTopics(content);
  for (const [i, district] of districts.entries()) {
    const folder = join(content, 'reports', district.id);
    await mkdir(folder, { recursive: true });
    const own = Math.floor(count / districts.length) + (i < count % districts.length ? 1 : 0);
    for (let n = 0; n < own; n += 1) {
      const day = dayOf(n);
      await writeFile(join(folder, `${day}.md`), inventReport(random, district, day, topics));
    }
  }
}

/** Of their own seed, so that a larger site has the districts of a smaller one. */
function inventDistricts(count: number): BenchDistrict[] {
  const random = seeded(1);
  return Array.from({ length: count }, (_, i) => ({
    id: `d${i + 1}`,
    name: `${word(random, 2)}${i % 3 === 0 ? '市' : '区'}`,
  }));
}

function cityOf(district: number): string {
  return `${word(seeded(Math.floor(district / 6) + 2), 2)}市`;
}

/** The report days of a district: two a year, going back. */
function dayOf(n: number): string {
  return `${2024 - Math.floor(n / 2)}-${n % 2 === 0 ? '04-26' : '10-18'}`;
}

/** Every topic that has indicators of what happened in a time. */
async function readTopics(content: string): Promise<Map<string, { name: string; indicators: BenchIndicator[] }>> {
  const indicators = await readEntries(join(content, 'indicators'), (id, data) => ({ id, ...indicator.parse(data) }));
  const flows = indicators.filter(({ basis }) => basis === 'flow');
  const topics = await readEntries(join(content, 'topics'), (id, data) => ({ id, ...topic.parse(data) }));
  return new Map(
    topics.flatMap(({ id, name }) => {
      const own = flows.filter((one) => one.topic === id);
      return own.length === 0 ? [] : [[id, { name, indicators: own }] as const];
    }),
  );
}

async function readEntries<T>(folder: string, read: (id: string, data: unknown) => T): Promise<T[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const [, front = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---$/m);
      return read(name.replace(/\.md$/, ''), parse(front));
    }),
  );
}
