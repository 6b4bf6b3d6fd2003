import { zipSync } from 'fflate';

/** Files as a zip in their order. The same files give the same bytes: no clock is asked. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 9, mtime: firstDay() }));
}

/** Zip knows no earlier day, and keeps local time: these parts are the same in every time zone. */
function firstDay(): Date {
  return new Date(1980, 0, 1, 12);
}
