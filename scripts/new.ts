/**
 * npm run new -- --district ID [--name 区名 --city 市名] [--date 2023-04-26]: writes a draft to fill in. A
 * district that is not known yet needs its name and city and is added to districts.yml. PowerShell drops
 * the `--` and npm then keeps the option names to itself, so the bare values do as well:
 * npm run new ID [区名 市名] [2023-04-26].
 * Exit code 0 when written, 1 when the draft exists already, 2 on wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appendBlock, writeNew } from '../src/files/draft.ts';
import { readDistricts, readFirstTopic } from '../src/files/registry.ts';
import { draftTemplate } from '../src/markdown/draft-template.ts';
import { id } from '../src/schema/district.ts';
import { day } from '../src/schema/period.ts';
import { readArguments, usageError } from './arguments.ts';

const USAGE = 'npm run new 地区代号 [地区名 所属市] [见报日期，如 2023-04-26]';
const text = { type: 'string' } as const;
const { values, positionals } = readArguments(
  () =>
    parseArgs({
      options: { district: text, name: text, city: text, date: text, root: { ...text, default: '.' } },
      allowPositionals: true,
    }),
  USAGE,
);
const dates = positionals.filter((value) => /^\d/.test(value));
const [first, second, third] = positionals.filter((value) => !/^\d/.test(value));
const { district = first ?? '', name = second, city = third, date = dates[0], root } = values;
if (!id.safeParse(district).success) usageError(`地区代号只用小写英文字母、数字、连字符，不是“${district}”`, USAGE);
if (date !== undefined && !day.safeParse(date).success) usageError(`日期要写成 2023-04-26 这样，不是“${date}”`, USAGE);

const districts = await readDistricts(root);
const known = districts.find((entry) => entry.id === district);
if (!known && (!name || !city)) {
  const ids = districts.map((entry) => `${entry.id} ${entry.name}`).join('、');
  usageError(`还没有地区“${district}”。新地区请在代号后面写上地区名和所属市；已有的是：${ids}`, USAGE);
}
const topic = (await readFirstTopic(root)) ?? usageError('content/topics/ 里还没有主题', USAGE);
const path = `content/drafts/${district}/${date ?? 'undated'}.md`;
const districtName = known?.name ?? name ?? '';
if (!(await writeNew(join(root, path), draftTemplate({ district, districtName, date: date ?? null, topic })))) {
  console.error(`${path} 已经有了，没有改动它。换一个日期，或者先给它改名。`);
  process.exit(1);
}
if (!known) {
  const order = Math.max(0, ...districts.map((entry) => entry.order)) + 1;
  const entry = `- id: ${district}\n  name: ${JSON.stringify(name)}\n  city: ${JSON.stringify(city)}\n  order: ${order}\n`;
  await appendBlock(join(root, 'content/districts.yml'), entry);
  console.log(`已在 content/districts.yml 登记 ${districtName}。`);
}
console.log(`已写好草稿 ${path}。填好后运行 npm run check；通过后移到 content/reports/${district}/。`);
