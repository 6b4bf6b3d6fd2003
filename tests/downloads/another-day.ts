import { vi } from 'vitest';

/** What `make` gives today, and what it gives a day later in another time zone. */
export async function madeTwice<T>(make: () => T | Promise<T>): Promise<[today: T, later: T]> {
  const zone = process.env['TZ'];
  vi.useFakeTimers({ now: new Date('2024-03-08T10:20:30Z'), toFake: ['Date'] });
  try {
    const today = await make();
    vi.setSystemTime(new Date('2024-03-09T21:22:23Z'));
    process.env['TZ'] = 'Pacific/Auckland';
    return [today, await make()];
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}
