import type { ReportPlaces } from '../schema/report-places.ts';

let asked: Promise<ReportPlaces> | null = null;

/** What the page shows of its figures and terms; asked for once, and again after a failure. */
export function getPlaces(): Promise<ReportPlaces> {
  asked ??= fetchPlaces().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

/** Milliseconds after which the link is followed instead. */
const PATIENCE = 2000;

async function fetchPlaces(): Promise<ReportPlaces> {
  const url = document.querySelector<HTMLElement>('[data-places]')?.dataset['places'] ?? '';
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}
