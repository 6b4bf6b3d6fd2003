import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, sizeOf } from '../../src/publish/data-file.ts';
import { dataFiles } from '../../src/publish/data-files.ts';
import { madeTwice } from '../downloads/another-day.ts';
import { inventedTables } from '../downloads/invented-tables.ts';
import { complaintsOf } from '../downloads/package-profile.ts';
import { tableComplaints, type TableResource } from '../downloads/table-rules.ts';

type Resource = Partial<TableResource> & { name: string; path: string; bytes: number; hash: string; mediatype: string };

const tables = inventedTables();
const files = await dataFiles(tables, 'https://example.org/data/');
const fileNamed = (name: string) => files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const textOf = (name: string) => strFromU8(fileNamed(name));
const read = (text: string) => JSON.parse(text) as { resources: Resource[] };
const descriptor = read(textOf('datapackage.json'));
const described = ({ resources }: typeof descriptor) =>
  resources.filter((resource): resource is Resource & TableResource => resource.schema !== undefined);

describe('dataFiles', () => {
  it('gives every table in three forms and all of them in one', () => {
    const each = tables.flatMap(({ name }) => [`${name}.csv`, `${name}-excel.csv`, `${name}.json`]);
    const whole = ['union-digest.xlsx', 'union-digest.sqlite', 'union-digest.zip', 'datapackage.json'];
    expect(files.map(({ name }) => name).toSorted()).toEqual([...each, ...whole].toSorted());
  });

  it.each(tables)('writes $name.json as rows in the order of the columns', ({ name, columns, rows }) => {
    const written = JSON.parse(textOf(`${name}.json`)) as object[];
    expect(written).toEqual(rows);
    for (const row of written) expect(Object.keys(row)).toEqual(Object.keys(columns));
  });

  it('gives the same bytes on another day in another time zone', async () => {
    const [today, later] = await madeTwice(() => dataFiles(tables, 'https://example.org/data/'));
    expect(later).toEqual(today);
  });
});

describe('datapackage.json', () => {
  it('is a Data Package', () => {
    expect(complaintsOf(descriptor)).toEqual([]);
  });

  it.each([
    ['a date', { ...descriptor, created: '2024-03-08' }],
    ['no resources', { ...descriptor, resources: [] }],
    ['a path upwards', { ...descriptor, resources: [{ ...descriptor.resources[0], path: 'a/../../b.csv' }] }],
    ['another hash', { ...descriptor, resources: [{ ...descriptor.resources[0], hash: 'md5' }] }],
    ['a misspelt key', { ...descriptor, resources: [{ ...descriptor.resources[0], schema: { primarykey: ['id'] } }] }],
  ])('would not be one with %s', (_, broken) => {
    expect(complaintsOf(broken)).not.toEqual([]);
  });

  it('tells size, checksum and media type of each file, and leaves no program’s file out', () => {
    for (const { path, bytes, hash, mediatype } of descriptor.resources) {
      const file = files.find(({ name }) => name === path);
      expect(bytes).toBe(file?.bytes.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(fileNamed(path)).digest('hex')}`);
      expect(mediatype).toBe(file && mediaTypeOf(file));
    }
    const rest = ['figures-excel.csv', 'districts-excel.csv', 'union-digest.zip', 'datapackage.json'];
    const paths = [...descriptor.resources.map(({ path }) => path), ...rest];
    expect(paths.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  });

  it('says what each CSV holds, and the CSV agrees', () => {
    const resources = described(descriptor);
    expect(resources.map(({ path }) => path)).toEqual(['figures.csv', 'districts.csv']);
    expect(tableComplaints(resources, textOf)).toEqual([]);
    const { schema } = resources[0] ?? {};
    expect(schema?.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'district string',
      'text string',
      'value number',
      'levels list',
      'scope string',
      'precision string',
      'day date',
    ]);
    expect(schema?.foreignKeys).toEqual([
      { fields: ['district'], reference: { resource: 'districts', fields: ['id'] } },
    ]);
    expect(schema?.uniqueKeys).toEqual([['district', 'text', 'scope']]);
    expect(resources[1]?.schema).toMatchObject({ primaryKey: ['id'] });
  });

  it.each([
    ['figures.csv', /^qingshi,/m, 'nowhere,', /no nowhere in districts/],
    ['figures.csv', 'exact', 'exakt', /precision: string “exakt”/],
    ['figures.csv', '2024-03-08', '2024-3-8', /day: date/],
    ['figures.csv', '43.611', '43.', /value: number “43\.”/],
    ['districts.csv', 'linxi', 'qingshi', /twice/],
    ['districts.csv', '青石县', '', /name: string “”/],
    ['districts.csv', 'name', 'title', /header/],
  ])('would be told of a wrong cell in %s: %s', (name, right, wrong, complaint) => {
    const broken = (path: string) => (path === name ? textOf(path).replace(right, wrong) : textOf(path));
    expect(broken(name)).not.toBe(textOf(name));
    expect(tableComplaints(described(descriptor), broken).join('\n')).toMatch(complaint);
  });
});

describe('union-digest.zip', () => {
  const parts = unzipSync(fileNamed('union-digest.zip'));

  it('is a Data Package by itself: all that its descriptor tells of is in it', () => {
    expect(Object.keys(parts)).toEqual(['datapackage.json', 'figures.csv', 'districts.csv', 'README.txt']);
    const packed = read(strFromU8(parts['datapackage.json'] ?? new Uint8Array()));
    expect(complaintsOf(packed)).toEqual([]);
    expect(packed.resources.map(({ path }) => path)).toEqual(['figures.csv', 'districts.csv']);
    for (const { path } of packed.resources) expect(parts[path]).toEqual(fileNamed(path));
  });

  it('explains itself in Chinese', () => {
    const readme = strFromU8(parts['README.txt'] ?? new Uint8Array());
    for (const { columns } of tables) {
      for (const [name, { meaning }] of Object.entries(columns)) expect(readme).toContain(`${name}：${meaning}\r\n`);
    }
    expect(readme).toContain('https://example.org/data/');
    expect(readme).toContain('CC BY 4.0');
  });
});

describe('sizeOf', () => {
  it.each([
    [1, '1\u00A0KB'],
    [1024, '1\u00A0KB'],
    [1025, '2\u00A0KB'],
    [1_363_149, '1.3\u00A0MB'],
  ])('says %i bytes as %s', (length, words) => {
    expect(sizeOf({ name: 'x.csv', table: null, purpose: '', bytes: new Uint8Array(length) })).toBe(words);
  });
});
