/** `npm run lock`: completes package-lock.json after an install that left optional packages out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './complete-lock.ts';
import type { LockFile } from './lock-file.ts';
import { findOptionalGaps } from './optional-gaps.ts';

const path = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const gaps = findOptionalGaps(lock);
if (gaps.length > 0) writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`package-lock.json: ${gaps.length} optional packages added`);
