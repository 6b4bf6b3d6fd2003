/** One entry of `packages` in package-lock.json, as far as the checks read it. */
export interface LockEntry {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** package-lock.json, version 3: entries by their folder, the project itself under "". */
export interface LockFile {
  lockfileVersion: number;
  packages: Record<string, LockEntry>;
}

/** The package's name: what stands behind the last `node_modules/` of its folder. */
export function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The folder from which `name` is loaded by the package in `folder`, as Node looks it up. */
export function resolveFolder(lock: LockFile, folder: string, name: string): string | undefined {
  let base = folder;
  for (;;) {
    const candidate = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (base === '') return undefined;
    const parent = base.lastIndexOf('/node_modules/');
    base = parent === -1 ? '' : base.slice(0, parent);
  }
}
