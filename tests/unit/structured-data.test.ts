import { describe, expect, it } from 'vitest';
import { jsonLd, thing } from '../../src/publish/structured-data.ts';
import { datasetThing } from '../../src/publish/structured-dataset.ts';
import { reportThing } from '../../src/publish/structured-report.ts';
import { breadcrumbThing, websiteThing } from '../../src/publish/structured-site.ts';
import { termSetThing, termThing } from '../../src/publish/structured-terms.ts';
import { type ReportEntry, reportEntry } from '../../src/schema/report-entry.ts';
import { schemaOrgComplaints } from '../schema-org.ts';

const SITE = { name: '工会动态摘编', home: 'https://example.org/' };
const PUBLISHER = { '@type': 'Organization', name: '工会动态摘编', url: 'https://example.org/' };
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const DISTRICT = { id: 'qingshi', name: '青石县', city: '云川市', order: 1 };
const PLACE = {
  '@type': 'AdministrativeArea',
  name: '青石县',
  containedInPlace: { '@type': 'AdministrativeArea', name: '云川市' },
};
const URL_OF_REPORT = 'https://example.org/reports/qingshi/2024-03-08/';

function entry(more: Partial<ReportEntry>): ReportEntry {
  return reportEntry.parse({
    district: 'qingshi',
    organisation: '青石县总工会',
    headline: '石上开花',
    period: 'term',
    periods: { term: { name: '第六次代表大会以来' } },
    byline: {},
    credits: {},
    photos: [],
    form: 'digest',
    summary: '新建工会12家。',
    path: 'content/reports/qingshi/2024-03-08.md',
    name: '2024-03-08',
    figures: [],
    sections: [],
    terms: [],
    ...more,
  });
}

const FULL_REPORT = reportThing(
  entry({
    subheadline: '县总工会这一年',
    published: '2024-03-08',
    newspaper: '云川晚报',
    page: 'A3',
    url: 'https://example.com/a3',
    period: '2023',
    byline: { 本报记者: ['方一鸣', '丁小满'], 通讯员: ['田禾'] },
    corrections: [{ date: '2024-05-01', old: '11家', new: '12家', reason: '看漏一家' }],
  }),
  DISTRICT,
  { url: URL_OF_REPORT, modified: '2024-05-01' },
  SITE,
);

describe('reportThing', () => {
  it('tells all that is known of a digest and of the article that it retells', () => {
    expect(FULL_REPORT).toStrictEqual({
      '@type': 'Report',
      '@id': URL_OF_REPORT,
      url: URL_OF_REPORT,
      headline: '石上开花',
      alternativeHeadline: '县总工会这一年',
      abstract: '新建工会12家。',
      inLanguage: 'zh-CN',
      about: { '@type': 'Organization', name: '青石县总工会' },
      spatialCoverage: PLACE,
      temporalCoverage: '2023',
      author: PUBLISHER,
      publisher: PUBLISHER,
      dateModified: '2024-05-01',
      license: LICENCE,
      creditText: '工会动态摘编：摘编，非原文',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2024-05-01', text: '“11家”改为“12家”：看漏一家' }],
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: '石上开花',
        alternativeHeadline: '县总工会这一年',
        url: 'https://example.com/a3',
        datePublished: '2024-03-08',
        author: [
          { '@type': 'Person', name: '方一鸣', jobTitle: '本报记者' },
          { '@type': 'Person', name: '丁小满', jobTitle: '本报记者' },
          { '@type': 'Person', name: '田禾', jobTitle: '通讯员' },
        ],
        sourceOrganization: { '@type': 'Organization', name: '青石县总工会' },
        isPartOf: { '@type': 'Newspaper', name: '云川晚报' },
        printPage: 'A3',
      },
    });
  });

  it('leaves out what is not known: no date, no newspaper, no author is made up', () => {
    const bare = reportThing(entry({}), DISTRICT, { url: URL_OF_REPORT, modified: null }, SITE);
    expect(Object.keys(bare)).not.toContain('dateModified');
    expect(Object.keys(bare)).not.toContain('temporalCoverage');
    expect(Object.keys(bare)).not.toContain('correction');
    expect(bare['isBasedOn']).toStrictEqual({
      '@type': 'NewsArticle',
      headline: '石上开花',
      sourceOrganization: { '@type': 'Organization', name: '青石县总工会' },
    });
  });

  it("calls a text that is given in full its union's, under no licence of ours", () => {
    const full = reportThing(entry({ form: 'full' }), DISTRICT, { url: URL_OF_REPORT, modified: null }, SITE);
    expect(full['author']).toStrictEqual({ '@type': 'Organization', name: '青石县总工会' });
    expect(full['publisher']).toStrictEqual(PUBLISHER);
    expect(Object.keys(full)).not.toContain('license');
    expect(Object.keys(full)).not.toContain('creditText');
  });

  it.each([
    [{ period: '2023-01/2023-04' }, '2023-01/2023-04'],
    [{ period: 'term', periods: { term: { name: '本届', start: '2019', end: '2023-06' } } }, '2019/2023-06'],
    [{ period: 'term', periods: { term: { name: '本届', start: '2019' } } }, undefined],
  ])('gives the time of %j as an interval where both ends are known', (more, coverage) => {
    const report = reportThing(entry(more), DISTRICT, { url: URL_OF_REPORT, modified: null }, SITE);
    expect(report['temporalCoverage']).toBe(coverage);
  });
});

const BREADCRUMBS = breadcrumbThing([
  { label: '首页', url: 'https://example.org/' },
  { label: '青石县', url: 'https://example.org/districts/qingshi/' },
]);

const WEBSITE = websiteThing(SITE, '逐篇摘编', 'https://example.org/search/');

describe('things of the site', () => {
  it('numbers the breadcrumbs from one', () => {
    expect(BREADCRUMBS).toStrictEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: '首页', item: 'https://example.org/' },
        { '@type': 'ListItem', position: 2, name: '青石县', item: 'https://example.org/districts/qingshi/' },
      ],
    });
  });

  it('says how the site is searched', () => {
    expect(WEBSITE).toStrictEqual({
      '@type': 'WebSite',
      name: '工会动态摘编',
      url: 'https://example.org/',
      description: '逐篇摘编',
      inLanguage: 'zh-CN',
      publisher: PUBLISHER,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

const TERM = {
  name: '新建基层工会',
  others: ['新建工会', '新建基层工会', '新建工会'],
  definition: '这段时间里新成立的工会',
  url: 'https://example.org/indicators/new-unions/',
  code: 'new-unions',
};
const SET = { name: '指标', url: 'https://example.org/indicators/' };
const INDICATOR = termThing(TERM, SET);
const GLOSSARY = termSetThing(SET, '全部指标', [{ name: '职代会', others: [], definition: '', url: SET.url }], SITE);

describe('terms', () => {
  it('name each other name once, and the set', () => {
    expect(INDICATOR).toStrictEqual({
      '@type': 'DefinedTerm',
      name: '新建基层工会',
      alternateName: ['新建工会'],
      description: '这段时间里新成立的工会',
      termCode: 'new-unions',
      url: 'https://example.org/indicators/new-unions/',
      inDefinedTermSet: { '@type': 'DefinedTermSet', ...SET },
    });
  });

  it('stand in their set with what is known of them', () => {
    expect(GLOSSARY).toStrictEqual({
      '@type': 'DefinedTermSet',
      ...SET,
      description: '全部指标',
      inLanguage: 'zh-CN',
      license: LICENCE,
      creator: PUBLISHER,
      hasDefinedTerm: [{ '@type': 'DefinedTerm', name: '职代会', url: SET.url }],
    });
  });
});

const FACTS = {
  name: '数据',
  description: '全部数字',
  url: 'https://example.org/data/',
  files: [
    { name: 'figures.csv', table: 'figures', purpose: '程序用', bytes: new Uint8Array(2000) },
    { name: 'union-digest.sqlite', table: null, purpose: '用 SQL 查询', bytes: new Uint8Array(10) },
  ],
  indicators: [{ id: 'new-unions', name: '新建基层工会', url: 'https://example.org/indicators/new-unions/' }],
  districts: [DISTRICT],
  years: ['2023', '2019', '2021'],
};
const DATASET = datasetThing(FACTS, SITE);

describe('datasetThing', () => {
  it('lists what is measured and every file with its type', () => {
    expect(DATASET).toStrictEqual({
      '@type': 'Dataset',
      name: '数据',
      description: '全部数字',
      url: 'https://example.org/data/',
      inLanguage: 'zh-CN',
      license: LICENCE,
      isAccessibleForFree: true,
      creator: PUBLISHER,
      spatialCoverage: [PLACE],
      temporalCoverage: '2019/2023',
      variableMeasured: [
        {
          '@type': 'PropertyValue',
          name: '新建基层工会',
          propertyID: 'new-unions',
          url: 'https://example.org/indicators/new-unions/',
        },
      ],
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'figures.csv',
          description: '程序用',
          contentUrl: 'https://example.org/data/figures.csv',
          encodingFormat: 'text/csv',
          contentSize: '2000 B',
        },
        {
          '@type': 'DataDownload',
          name: 'union-digest.sqlite',
          description: '用 SQL 查询',
          contentUrl: 'https://example.org/data/union-digest.sqlite',
          encodingFormat: 'application/vnd.sqlite3',
          contentSize: '10 B',
        },
      ],
    });
  });

  it.each([
    [['2023', '2023'], '2023'],
    [[], undefined],
  ])('of the years %j covers %s', (years, coverage) => {
    expect(datasetThing({ ...FACTS, years }, SITE)['temporalCoverage']).toBe(coverage);
  });
});

describe('jsonLd', () => {
  it('lets no text end the script that holds it', () => {
    const text = jsonLd([thing('Thing', { name: '</script><!-- <b>&"' })]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toStrictEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><!-- <b>&"' }],
    });
  });
});

describe('the vocabulary of schema.org', () => {
  it('has nothing against any of the things', () => {
    expect(schemaOrgComplaints([FULL_REPORT, BREADCRUMBS, WEBSITE, INDICATOR, GLOSSARY, DATASET])).toEqual([]);
  });

  it('is asked in earnest', () => {
    const wrong = [{ '@type': 'Raport' }, { '@type': 'Report', headlin: 'x' }, { '@type': 'ListItem', position: [{}] }];
    expect(schemaOrgComplaints(wrong).length).toBeGreaterThanOrEqual(3);
  });
});
