import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeBibtex } from '../../src/publish/cite-bibtex.ts';
import { citeCsl } from '../../src/publish/cite-csl.ts';
import { citeGbt } from '../../src/publish/cite-gbt.ts';
import { citeRis } from '../../src/publish/cite-ris.ts';
import type { CitedReport } from '../../src/publish/cited-report.ts';
import { pageCitation, sentenceCitation } from '../../src/publish/page-citation.ts';
import { printedCitation } from '../../src/publish/printed-citation.ts';

const BARE: CitedReport = {
  id: 'qingshi/undated',
  organisation: '青石县总工会',
  headline: '山城里的工会灯火',
  byline: {},
  form: 'digest',
};
const KNOWN: CitedReport = {
  ...BARE,
  id: 'qingshi/2024-03-08',
  subheadline: '青石县工会一年记事',
  published: '2024-03-08',
  newspaper: '云川日报',
  page: 'A3',
  byline: { 本报通讯员: ['陈小满'], 本报记者: ['林一禾', '陈小满'] },
};
const ONLINE: CitedReport = {
  ...BARE,
  id: 'linxi/2024-05-01',
  organisation: '临溪区总工会',
  published: '2024-05-01',
  url: 'https://example.org/news/1?a=b#c',
  accessed: '2024-06-02',
  byline: { 记者: ['周帆'] },
};
const PAGE = {
  siteName: '工会动态摘编',
  url: 'https://digest.example/reports/qingshi/2024-03-08/',
  changed: '2025-01-02',
  accessed: '2026-10-01',
};
const SENTENCE = { id: 's-4kx2', text: '2023年新建工会12家。', origin: '第3部分第2段' };

describe('a report of which everything is known', () => {
  const citation = printedCitation(KNOWN);

  it('follows GB/T 7714—2025, 8.5.3, without roles and with each name once', () => {
    expect(citeGbt(citation)).toBe(
      '陈小满，林一禾. 山城里的工会灯火：青石县工会一年记事[N]. 云川日报，2024-03-08（A3）.',
    );
  });

  it('names its address where the newspaper shows it on the web, but no day of access', () => {
    const shown = { ...KNOWN, url: 'https://paper.example/20240308/A3/1.htm', accessed: '2024-03-09' };
    expect(citeGbt(printedCitation(shown))).toBe(
      '陈小满，林一禾. 山城里的工会灯火：青石县工会一年记事[N/OL]. 云川日报，2024-03-08（A3）. https://paper.example/20240308/A3/1.htm.',
    );
  });

  it('has no day of access without an address', () => {
    expect(printedCitation({ ...KNOWN, accessed: '2024-03-09' })).toEqual(citation);
  });

  it('is an article of a newspaper in BibTeX', () => {
    expect(citeBibtex(citation)).toBe(`@article{qingshi-2024-03-08,
  author = {{陈小满} and {林一禾}},
  title = {{山城里的工会灯火：青石县工会一年记事}},
  journal = {云川日报},
  entrysubtype = {newspaper},
  pages = {A3},
  date = {2024-03-08},
  year = {2024},
  langid = {chinese},
}
`);
  });

  it('is NEWS in RIS', () => {
    expect(citeRis(citation)).toBe(
      [
        'TY  - NEWS',
        'ID  - qingshi-2024-03-08',
        'AU  - 陈小满',
        'AU  - 林一禾',
        'TI  - 山城里的工会灯火：青石县工会一年记事',
        'T2  - 云川日报',
        'PY  - 2024',
        'DA  - 2024/03/08/',
        'SP  - A3',
        'LA  - zh-CN',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is article-newspaper in CSL-JSON, its names whole', () => {
    expect(JSON.parse(citeCsl(citation))).toEqual([
      {
        id: 'qingshi-2024-03-08',
        type: 'article-newspaper',
        author: [{ literal: '陈小满' }, { literal: '林一禾' }],
        title: '山城里的工会灯火：青石县工会一年记事',
        'container-title': '云川日报',
        issued: { 'date-parts': [[2024, 3, 8]] },
        page: 'A3',
        language: 'zh-CN',
      },
    ]);
  });
});

describe('a report of which only the organisation is known', () => {
  const citation = printedCitation(BARE);
  const note = '未署名；报名不详；日期不详；版次不详';

  it('marks every gap in GB/T, and has the organisation answer for it', () => {
    expect(citeGbt(citation)).toBe('青石县总工会. 山城里的工会灯火[N]. 〔报名不详〕，〔日期不详〕（〔版次不详〕）.');
    expect(citeGbt({ ...citation, body: null })).toBe(
      '〔责任者不详〕. 山城里的工会灯火[N]. 〔报名不详〕，〔日期不详〕（〔版次不详〕）.',
    );
  });

  it('leaves the gaps out of the fields of BibTeX, RIS and CSL-JSON, and tells them in a note', () => {
    expect(citeBibtex(citation)).toBe(`@article{qingshi-undated,
  author = {{青石县总工会}},
  title = {{山城里的工会灯火}},
  entrysubtype = {newspaper},
  langid = {chinese},
  note = {${note}},
}
`);
    expect(citeRis(citation)).toBe(
      `TY  - NEWS\r\nID  - qingshi-undated\r\nAU  - 青石县总工会\r\nTI  - 山城里的工会灯火\r\nLA  - zh-CN\r\nN1  - ${note}\r\nER  - \r\n`,
    );
    expect(JSON.parse(citeCsl(citation))).toEqual([
      {
        id: 'qingshi-undated',
        type: 'article-newspaper',
        author: [{ literal: '青石县总工会' }],
        title: '山城里的工会灯火',
        language: 'zh-CN',
        note,
      },
    ]);
  });

  it('has no author in them when nobody is known at all', () => {
    const nobody = { ...citation, body: null };
    expect(citeBibtex(nobody)).not.toContain('author');
    expect(citeRis(nobody)).not.toContain('AU  - ');
    expect(citeCsl(nobody)).not.toContain('author');
  });
});

describe('a date that is known by its month or year alone', () => {
  it.each([
    ['2024-03', '2024/03//', [[2024, 3]]],
    ['2024', '2024///', [[2024]]],
  ])('%s stays as exact as it is', (issued, ris, parts) => {
    const citation = { ...printedCitation(KNOWN), issued };
    expect(citeGbt(citation)).toContain(`云川日报，${issued}（A3）.`);
    expect(citeBibtex(citation)).toContain(`  date = {${issued}},\n  year = {2024},\n`);
    expect(citeRis(citation)).toContain(`PY  - 2024\r\nDA  - ${ris}\r\n`);
    expect(JSON.parse(citeCsl(citation))).toMatchObject([{ issued: { 'date-parts': parts } }]);
  });
});

describe('a report that was published on the web', () => {
  const citation = printedCitation(ONLINE);

  it('follows GB/T 7714—2025, 8.11.3.2', () => {
    expect(citeGbt(citation)).toBe(
      '周帆. 山城里的工会灯火[EB/OL]. （2024-05-01）[2024-06-02]. https://example.org/news/1?a=b#c.',
    );
    const { published: _day, accessed: _access, ...vague } = ONLINE;
    expect(citeGbt(printedCitation(vague))).toBe(
      '周帆. 山城里的工会灯火[EB/OL]. （〔日期不详〕）[〔引用日期不详〕]. https://example.org/news/1?a=b#c.',
    );
    expect(citeRis(printedCitation(vague))).toContain('N1  - 日期不详；引用日期不详\r\n');
  });

  it('is an online item for programs', () => {
    expect(citeBibtex(citation)).toBe(`@online{linxi-2024-05-01,
  author = {{周帆}},
  title = {{山城里的工会灯火}},
  date = {2024-05-01},
  year = {2024},
  url = {https://example.org/news/1?a=b#c},
  urldate = {2024-06-02},
  langid = {chinese},
}
`);
    expect(citeRis(citation)).toBe(
      'TY  - ELEC\r\nID  - linxi-2024-05-01\r\nAU  - 周帆\r\nTI  - 山城里的工会灯火\r\nPY  - 2024\r\nDA  - 2024/05/01/\r\nUR  - https://example.org/news/1?a=b#c\r\nY2  - 2024/06/02/\r\nLA  - zh-CN\r\nER  - \r\n',
    );
    expect(citeCsl(citation)).toBe(`[
  {
    "id": "linxi-2024-05-01",
    "type": "webpage",
    "author": [
      {
        "literal": "周帆"
      }
    ],
    "title": "山城里的工会灯火",
    "issued": {
      "date-parts": [
        [
          2024,
          5,
          1
        ]
      ]
    },
    "URL": "https://example.org/news/1?a=b#c",
    "accessed": {
      "date-parts": [
        [
          2024,
          6,
          2
        ]
      ]
    },
    "language": "zh-CN"
  }
]
`);
  });
});

describe('our page', () => {
  it('is the site’s own digest, and says so', () => {
    expect(citeGbt(pageCitation(KNOWN, PAGE))).toBe(
      '工会动态摘编. 《山城里的工会灯火》摘编（非原文）[EB/OL]. （2025-01-02）[2026-10-01]. https://digest.example/reports/qingshi/2024-03-08/.',
    );
    expect(citeBibtex(pageCitation(KNOWN, PAGE))).toBe(`@online{qingshi-2024-03-08-page,
  author = {{工会动态摘编}},
  title = {{《山城里的工会灯火》摘编（非原文）}},
  date = {2025-01-02},
  year = {2025},
  url = {https://digest.example/reports/qingshi/2024-03-08/},
  urldate = {2026-10-01},
  langid = {chinese},
  note = {摘编，非原文},
}
`);
  });

  it('leaves the day of access to the reader, and has no date where it bears none', () => {
    expect(citeGbt(pageCitation(KNOWN, { ...PAGE, changed: null, accessed: null }))).toBe(
      '工会动态摘编. 《山城里的工会灯火》摘编（非原文）[EB/OL]. [〔引用日期自填〕]. https://digest.example/reports/qingshi/2024-03-08/.',
    );
  });

  it('changes the marks of a title within the title', () => {
    const headline = '唱响《石工〈号子〉谣》';
    expect(pageCitation({ ...KNOWN, headline }, PAGE).title).toBe('《唱响〈石工《号子》谣〉》摘编（非原文）');
  });

  it('leaves a full text to those who wrote it', () => {
    const full = pageCitation({ ...KNOWN, form: 'full' }, PAGE);
    expect(citeGbt(full)).toBe(
      '陈小满，林一禾. 山城里的工会灯火：青石县工会一年记事[EB/OL]. （2025-01-02）[2026-10-01]. https://digest.example/reports/qingshi/2024-03-08/.',
    );
    expect(citeRis(full)).toContain('T2  - 工会动态摘编\r\n');
    expect(citeRis(full)).not.toContain('N1');
    expect(citeBibtex(full)).toContain('  organization = {工会动态摘编},\n');
  });
});

describe('a sentence of our page', () => {
  const citation = sentenceCitation(KNOWN, PAGE, SENTENCE);

  it('is cited by its permalink', () => {
    expect(citeGbt(citation)).toBe(
      '工会动态摘编. 《山城里的工会灯火》摘编（非原文）[EB/OL]. （2025-01-02）[2026-10-01]. https://digest.example/reports/qingshi/2024-03-08/#s-4kx2.',
    );
  });

  it('tells programs its words and where the source says them', () => {
    expect(JSON.parse(citeCsl(citation))).toEqual([
      {
        id: 'qingshi-2024-03-08-s-4kx2',
        type: 'webpage',
        author: [{ literal: '工会动态摘编' }],
        title: '《山城里的工会灯火》摘编（非原文）',
        issued: { 'date-parts': [[2025, 1, 2]] },
        URL: 'https://digest.example/reports/qingshi/2024-03-08/#s-4kx2',
        accessed: { 'date-parts': [[2026, 10, 1]] },
        language: 'zh-CN',
        note: '摘编，非原文；见原文第3部分第2段',
        annote: '2023年新建工会12家。',
      },
    ]);
    expect(citeRis(citation)).toContain('N1  - 摘编，非原文；见原文第3部分第2段\r\nN1  - 2023年新建工会12家。\r\n');
    expect(citeBibtex(citation)).toContain(
      '  note = {摘编，非原文；见原文第3部分第2段},\n  annotation = {2023年新建工会12家。},\n',
    );
  });

  it('says no more of a full text than is known', () => {
    const full: CitedReport = { ...KNOWN, form: 'full' };
    expect(sentenceCitation(full, PAGE, { ...SENTENCE, origin: null }).remark).toBeNull();
    expect(sentenceCitation(full, PAGE, SENTENCE).remark).toBe('见原文第3部分第2段');
  });
});

describe('several authors', () => {
  const names = ['甲一', '乙二', '丙三', '丁四'];
  const of = (count: number) => printedCitation({ ...KNOWN, byline: { 记者: names.slice(0, count) } });

  it('are three and 等 in GB/T, all of them elsewhere', () => {
    expect(citeGbt(of(3))).toMatch(/^甲一，乙二，丙三\. 山城/);
    expect(citeGbt(of(4))).toBe(
      '甲一，乙二，丙三，等. 山城里的工会灯火：青石县工会一年记事[N]. 云川日报，2024-03-08（A3）.',
    );
    expect(citeBibtex(of(4))).toContain('  author = {{甲一} and {乙二} and {丙三} and {丁四}},\n');
    expect(citeRis(of(4)).match(/AU {2}- .*/g)).toEqual(names.map((name) => `AU  - ${name}`));
    expect(JSON.parse(citeCsl(of(4)))).toMatchObject([{ author: names.map((literal) => ({ literal })) }]);
  });
});

describe('what a form of data could misread', () => {
  it('is escaped in BibTeX, and left alone in an address', () => {
    const strange = { ...ONLINE, headline: '\\ { } % & # _ $ ~ ^', url: 'https://example.org/a_b%20c?d={e}#f~g' };
    const entry = citeBibtex(printedCitation(strange));
    expect(entry).toContain(
      '  title = {{\\textbackslash{} \\textbraceleft{} \\textbraceright{} \\% \\& \\# \\_ \\$ \\textasciitilde{} \\textasciicircum{}}},\n',
    );
    expect(entry).toContain('  url = {https://example.org/a_b%20c?d=%7Be%7D#f~g},\n');
  });

  it('keeps the key to ASCII', () => {
    expect(printedCitation({ ...BARE, id: 'qingshi/2024-03-08-副刊' }).key).toMatch(/^qingshi-2024-03-08-[A-Z0-9-]+$/);
  });

  const text = fc.string({ unit: 'binary', minLength: 1 });
  const awkward = fc.string({ unit: fc.constantFrom('{', '}', '\\', '~', '%', '甲', '\n', '\r', '\u2028', ' ', '-') });
  const headline = fc.oneof(text, awkward);

  it('never opens a brace in BibTeX that is not closed, whatever the headline; the headline is read back', () => {
    fc.assert(
      fc.property(headline, (words) => {
        const citation = printedCitation({ ...KNOWN, headline: words, newspaper: words });
        const entry = citeBibtex(citation);
        const open = depths(entry);
        expect(open.pop()).toBe(0);
        expect(Math.min(...open)).toBeGreaterThan(0);
        expect(unescapeTex(/^ {2}title = \{\{(.*)\}\},$/m.exec(entry)?.[1] ?? '?')).toBe(citation.title);
      }),
    );
  });

  it('never breaks a line inside a value of RIS, nor in GB/T, whatever the headline', () => {
    fc.assert(
      fc.property(headline, (words) => {
        const report: CitedReport = { ...KNOWN, headline: words, organisation: words, newspaper: words };
        const whole = [printedCitation(report), sentenceCitation(report, PAGE, { ...SENTENCE, text: words })];
        for (const citation of whole) {
          const lines = citeRis(citation).split('\r\n');
          expect(lines.pop()).toBe('');
          for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r\u0085\u2028\u2029]*$/);
          expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
          expect(citeGbt(citation)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        }
      }),
    );
  });
});

/** How many braces are open behind every brace, as BibTeX counts them: a backslash before one changes nothing. */
function depths(entry: string): number[] {
  let open = 0;
  return [...entry.replace(/[^{}]/g, '')].map((brace) => (open += brace === '{' ? 1 : -1));
}

function unescapeTex(text: string): string {
  const names = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^' };
  return text.replace(/\\text(\w+)\{\}|\\([%&#_$])/g, (_all, name: keyof typeof names | undefined, sign: string) =>
    name === undefined ? sign : names[name],
  );
}
