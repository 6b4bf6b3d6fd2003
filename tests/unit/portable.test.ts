import { describe, expect, it } from 'vitest';
import { type PortableSite, toFile, toFolder } from '../../src/publish/portable-address.ts';
import { portablePage } from '../../src/publish/portable-page.ts';
import { portablePlaces } from '../../src/publish/portable-places.ts';
import { portableStyle } from '../../src/publish/portable-style.ts';

const siteAt = (base: string): PortableSite => ({
  base,
  files: new Set([
    'index.html',
    'a/b/index.html',
    'a/c/index.html',
    'a/甲 乙.csv',
    '_astro/x.css',
    '_astro/m.js',
    'p.svg',
  ]),
});
const site = siteAt('/');
const rewrite = (html: string, at = 'a/b/index.html', of = site) => portablePage(html, at, of).html;

describe('toFile', () => {
  it.each([
    ['/', 'a/b/index.html', '../../index.html'],
    ['/', 'index.html', 'index.html'],
    ['/a/c/#s-1', 'a/b/index.html', '../c/index.html#s-1'],
    ['/a/c?q=1/2#x', 'a/b/index.html', '../c/index.html?q=1/2#x'],
    ['/a/b/?q=%E7%94%B2', 'a/b/index.html', 'index.html?q=%E7%94%B2'],
    ['/a/%E7%94%B2%20%E4%B9%99.csv', 'index.html', 'a/%E7%94%B2%20%E4%B9%99.csv'],
    ['/_astro/x.css', '404.html', '_astro/x.css'],
  ])('%s in %s is %s', (address, from, expected) => {
    expect(toFile(address, from, site)).toBe(expected);
    const below = siteAt('/sub/path/');
    expect(toFile(`/sub/path${address}`, from, below)).toBe(expected);
    expect(toFile(address, from, below)).toBeNull();
  });

  it.each(['/lost/', '//host/a/b/', 'https://example.org/a/b/', '#x', 'index.html', '', '/%E7', '/a/../../'])(
    'leaves %j as it is',
    (address) => expect(toFile(address, 'index.html', site)).toBeNull(),
  );
});

describe('toFolder', () => {
  it.each([
    ['/', 'a/b/index.html', '../../'],
    ['/', 'index.html', './'],
    ['/a/', 'a/b/index.html', '../'],
    ['/a/b/', 'a/b/index.html', './'],
  ])('%s in %s is %s', (address, from, expected) => {
    expect(toFolder(address, from, site)).toBe(expected);
  });
});

describe('portablePage', () => {
  it.each([
    ['<a class=x href="/a/c/">甲</a>', '<a class=x href="../c/index.html">甲</a>'],
    ["<a href='/a/c/?a=1&amp;b=&quot;#x'>", '<a href="../c/index.html?a=1&amp;b=&quot;#x">'],
    ['<A HREF=/a/c/ >', '<A HREF="../c/index.html" >'],
    ['<img src="/p.svg" alt="/">', '<img src="../../p.svg" alt="/">'],
    ['<form action="/a/c/"><input value="/"></form>', '<form action="../c/index.html"><input value="/"></form>'],
    [
      '<svg><a href="/#x"><use xlink:href="/p.svg"/></a></svg>',
      '<svg><a href="../../index.html#x"><use xlink:href="../../p.svg"/></a></svg>',
    ],
    [
      '<x-y data-base="/" data-bundle="/a/" data-file="/p.svg">',
      '<x-y data-base="../../" data-bundle="../" data-file="../../p.svg">',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/a/c/">',
      '<meta http-equiv="refresh" content="0; url=../c/index.html">',
    ],
    ['<meta name="description" content="/a/c/">', '<meta name="description" content="/a/c/">'],
    ['<script type="module" data-src="/_astro/m.js"></script>', '<script defer src="../../_astro/m.js"></script>'],
    ['<link rel="manifest" href="/m"><link rel="modulepreload" href="/p.svg"><b>', '<b>'],
    ['<link rel="canonical" href="https://example.org/a/">', '<link rel="canonical" href="https://example.org/a/">'],
    [
      '<p>&nbsp;<B>&lt;a href="/"&gt;</b><!-- <a href="/"> --><br/>',
      '<p>&nbsp;<B>&lt;a href="/"&gt;</b><!-- <a href="/"> --><br/>',
    ],
  ])('%s', (html, expected) => {
    const around = (inner: string): string => `<!doctype html>\n<html><head></head><body>\n${inner}\n`;
    expect(rewrite(around(html))).toBe(around(expected));
  });

  it('names the modules that must become classic scripts', () => {
    const script = (src: string): string => `<script type="module" data-src="${src}"></script>`;
    const html = script('/_astro/m.js') + script('https://example.org/');
    const { html: made, modules } = portablePage(html, 'index.html', site);
    expect(modules).toEqual(['_astro/m.js']);
    expect(made).toBe(`<script defer src="_astro/m.js"></script>${script('https://example.org/')}`);
  });

  it('lets a browser that is strict with folders take the site’s files', () => {
    const html = `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self' 'sha256-x'">`;
    expect(rewrite(html)).toContain(`content="default-src 'self' file:; style-src 'self' file: 'sha256-x'"`);
  });

  it('goes back to the root of a site below a path', () => {
    expect(rewrite('<a href="/sub/">', 'a/b/index.html', siteAt('/sub/'))).toContain('href="../../index.html"');
  });
});

describe('portablePlaces', () => {
  it('leads from the page beside it', () => {
    const json = '{"a":[{"href":"/a/c/#s-1","text":"/a/c/"},{"href":"https://example.org/"}]}';
    const expected = '{"a":[{"href":"../c/index.html#s-1","text":"/a/c/"},{"href":"https://example.org/"}]}';
    expect(portablePlaces(json, 'a/b/places.json', site)).toBe(expected);
  });
});

describe('portableStyle', () => {
  it('points to files beside the style sheet', () => {
    const css = `a{b:url(/p.svg)}c{d:url("/p.svg#x") url( '/_astro/x.css' )}e{f:url(data:x) url(/lost)}`;
    const expected = `a{b:url(../p.svg)}c{d:url("../p.svg#x") url('x.css')}e{f:url(data:x) url(/lost)}`;
    expect(portableStyle(css, '_astro/x.css', site)).toBe(expected);
  });
});
