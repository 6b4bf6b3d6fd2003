/** The platform fields of a lock entry. */
export interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

/** Reads os, cpu and libc from the name of a platform package such as `@x/y-linux-arm64-musl`. */
export function platformOf(name: string): Platform {
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const platform: Platform = {};
  const os = firstOf(words, OS);
  const cpu = firstOf(words, CPU) ?? (words.some((word) => word.endsWith('eabihf')) ? 'arm' : undefined);
  const libc = firstOf(words, LIBC);
  if (os !== undefined) platform.os = [os];
  if (cpu !== undefined) platform.cpu = [cpu];
  if (libc !== undefined && os === 'linux') platform.libc = [libc];
  return platform;
}

const OS: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};

const CPU: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const LIBC: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

function firstOf(words: string[], table: Record<string, string>): string | undefined {
  return words.map((word) => table[word]).find((value) => value !== undefined);
}
