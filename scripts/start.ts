/**
 * npm start: builds the site and serves it on http://localhost:4321 (`PORT` for another port).
 * Exit code 1 when it cannot be built.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { siteAddress } from '../src/files/site-address.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { preview } = await import('astro');
const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root, logLevel: 'warn', server: { port } });
console.log(`工会动态摘编：http://localhost:${server.port}${siteAddress().base}（按 Ctrl+C 结束）`);
