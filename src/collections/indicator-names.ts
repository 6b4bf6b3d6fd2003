import { getIndicators } from './indicators.ts';

let whole: Promise<Map<string, string>> | undefined;

/** Names by indicator id; made once a build. */
export async function getIndicatorNames(): Promise<Map<string, string>> {
  if (import.meta.env.DEV) return readNames();
  whole ??= readNames();
  return whole;
}

async function readNames(): Promise<Map<string, string>> {
  return new Map((await getIndicators()).map(({ id, name }) => [id, name]));
}
