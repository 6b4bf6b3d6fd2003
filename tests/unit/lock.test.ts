import { describe, expect, it } from 'vitest';
import { readFile } from '../architecture/project-files.ts';
import { completeLock } from '../lock/complete-lock.ts';
import { findForeignLicences } from '../lock/licences.ts';
import { type LockEntry, type LockFile, packageName } from '../lock/lock-file.ts';
import { findOptionalGaps } from '../lock/optional-gaps.ts';
import { platformOf } from '../lock/platform.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const manifest = JSON.parse(readFile('package.json')) as Manifest;
const text = readFile('package-lock.json');
const lock = JSON.parse(text) as LockFile;
const entries = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const foldersWhere = (test: (entry: LockEntry) => boolean) =>
  entries.filter(([, entry]) => test(entry)).map(([folder]) => folder);

describe('package.json and package-lock.json', () => {
  it('pins every version exactly', () => {
    const versions = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(
      Object.values,
    );
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('agree with each other', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const root = lock.packages[''];
    expect(root).toMatchObject({ dependencies, devDependencies, optionalDependencies });
  });

  it('names an entry for every optional package; else run `npm run lock`', () => {
    expect(findOptionalGaps(lock)).toEqual([]);
  });

  it('has a checksum for all but the optional packages of other platforms', () => {
    const bound = (entry: LockEntry) => entry.optional && (entry.os ?? entry.cpu) !== undefined;
    expect(foldersWhere((entry) => entry.integrity === undefined && !bound(entry))).toEqual([]);
  });

  it('names no registry', () => {
    expect(foldersWhere((entry) => entry.resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/\.tgz"/);
    expect(readFile('.npmrc')).not.toMatch(/^\s*(\S*:)?registry\s*=/m);
  });

  it('runs no install script', () => {
    const scripted = foldersWhere((entry) => entry.hasInstallScript === true).map(packageName);
    const denied = Object.entries(manifest.allowScripts).map(([name, allowed]) => allowed || name);
    expect(denied.toSorted()).toEqual([...new Set(scripted)].toSorted());
    expect(readFile('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it("depends on nothing whose licence forbids to publish the site's code under MIT", () => {
    expect(findForeignLicences(lock)).toEqual([]);
  });
});

const served: LockEntry = {
  version: '2.0.0',
  integrity: 'sha512-x',
  license: 'MIT',
  optional: true,
  os: ['linux'],
  cpu: ['x64'],
  engines: { node: '>=20' },
};

const parent = (version: string): LockEntry => ({
  version,
  optionalDependencies: { '@x/y-linux-x64': version, '@x/y-darwin-arm64': version },
});

describe('completeLock', () => {
  const incomplete: LockFile = {
    lockfileVersion: 3,
    packages: {
      '': { version: '0.1.0' },
      'node_modules/y': parent('2.0.0'),
      'node_modules/@x/y-linux-x64': served,
    },
  };

  it('adds a stub with the platform of its name and the licence of a served sibling', () => {
    const completed = completeLock(incomplete);
    expect(findOptionalGaps(completed)).toEqual([]);
    expect(completed.packages['node_modules/@x/y-darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      license: 'MIT',
      optional: true,
      os: ['darwin'],
      engines: { node: '>=20' },
    });
  });

  it('leaves a place to the version that another package wants there', () => {
    const old = { ...served, version: '1.0.0', os: ['darwin'], cpu: ['arm64'] };
    const packages = { ...incomplete.packages, 'node_modules/@x/y-darwin-arm64': old };
    const completed = completeLock({ ...incomplete, packages });
    expect(findOptionalGaps(completed)).toEqual([]);
    expect(completed.packages['node_modules/@x/y-darwin-arm64']).toEqual(old);
    expect(completed.packages['node_modules/y/node_modules/@x/y-darwin-arm64']).toMatchObject({
      version: '2.0.0',
    });
  });

  it('leaves a complete lock as it is', () => {
    expect(completeLock(completeLock(incomplete))).toEqual(completeLock(incomplete));
  });
});

describe('platformOf', () => {
  it.each([
    ['@oxlint/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@oxlint/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('findForeignLicences', () => {
  const one = (name: string, entry: Partial<LockEntry>): string[] =>
    findForeignLicences({
      lockfileVersion: 3,
      packages: { [`node_modules/${name}`]: { version: '1.0.0', ...entry } },
    });

  it.each([
    ['a', { license: 'MIT' }],
    ['a', { license: '(GPL-2.0 OR MIT)' }],
    ['a', { license: 'GPL-3.0', dev: true }],
    ['lightningcss-linux-x64-gnu', { license: 'MPL-2.0' }],
    ['@img/sharp-wasm32', { license: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT' }],
  ])('accepts %s %o', (name, entry) => {
    expect(one(name, entry)).toEqual([]);
  });

  it.each([
    ['a', { license: 'GPL-3.0' }],
    ['a', { license: 'LGPL-3.0-or-later' }],
    ['a', { license: 'MIT AND GPL-3.0' }],
    ['a', {}],
  ])('tells %s %o', (name, entry) => {
    expect(one(name, entry)).toHaveLength(1);
  });
});
