import { readFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readLedger } from '../../src/schema/ledger.ts';
import { codeEntries } from '../../src/components/code-entries.ts';
import { type OpenSite, openSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ledgers = globSync('content/ledgers/*/*.json', { cwd: ROOT }).map((path) => {
  const [, district = '', name = ''] = /ledgers\/([^/]+)\/([^/]+)\.json$/.exec(path.replaceAll('\\', '/')) ?? [];
  return { report: `${district}/${name}`, ledger: readLedger(readFileSync(ROOT + path, 'utf8')) };
});
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

describe('the proof of a report', () => {
  it('has a ledger for every report', () => {
    expect(ledgers.length).toBe(globSync('content/reports/*/*.md', { cwd: ROOT }).length);
  });

  it.each(ledgers)('$report: its page leads to its part of /verify/', async ({ report, ledger }) => {
    const { page } = await site.open(`/reports/${report}/`, { javaScriptEnabled: false });
    await page.locator('.proof a').click();
    const part = page.locator('.proof-entry', { has: page.locator(`h2[id="${report.replace('/', '-')}"]`) });
    expect(page.url()).toContain(`#${report.replace('/', '-')}`);
    const text = (await part.textContent()) ?? '';
    expect(text).toContain(ledger?.source.sha256 ?? 'no fingerprint');
    expect(text).toContain(`原文 ${ledger?.numbers.filter(({ kind }) => kind === 'figure').length} 个`);
    await page.context().close();
  });

  it.each(ledgers)('$report: every figure names its origin', async ({ report }) => {
    const { page } = await site.open(`/reports/${report}/`, { javaScriptEnabled: false });
    const cells = await page.locator('.report-figures td').allInnerTexts();
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => !/原文(?:第\d+部分|开头)第\d+段|原文题目|原文第\d+部分的小标题/.test(cell))).toEqual(
      [],
    );
    await page.context().close();
  });

  it('counts all reports together', async () => {
    const { page } = await site.open('/verify/', { javaScriptEnabled: false });
    const found = ledgers.flatMap(({ ledger }) => ledger?.numbers.filter(({ kind }) => kind === 'figure') ?? []).length;
    expect(await page.locator('.lead').innerText()).toContain(`${found} 个数字`);
    const links = page.locator('.proof-table tbody a');
    expect(await links.count()).toBe(ledgers.length);
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      expect(await page.locator(`h2${href}`).count()).toBe(1);
    }
    await page.context().close();
  });

  it('explains every code on a page of its own, under its family', async () => {
    const { page } = await site.open('/verify/codes/', { javaScriptEnabled: false });
    const codes = codeEntries().flatMap(({ entries }) => entries.map(({ code }) => code));
    const ids = await page.locator('.code-entry h3').evaluateAll((entries) => entries.map(({ id }) => id));
    expect(ids).toEqual(codes);
    expect(await page.locator('.code-families a').count()).toBe(codeEntries().length);
    await page.context().close();
  });
});
