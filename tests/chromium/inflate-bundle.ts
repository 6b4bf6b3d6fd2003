/**
 * Unpacks `@sparticuz/chromium` into TMPDIR, the only place it knows. Its own process, because
 * TMPDIR is a setting of the whole process.
 */
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
await chromium.executablePath();
await inflate(fileURLToPath(new URL('al2023.tar.br', bin)));
