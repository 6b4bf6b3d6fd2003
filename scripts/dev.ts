/**
 * npm run dev: a live preview on http://localhost:4321. Every change below `content/` is checked, drafts
 * included, and its findings are printed; search works on a built site only.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../src/files/content.ts';
import { checkContent } from '../src/verify/check-content.ts';
import { reportTerminal } from '../src/verify/report-terminal.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = fileURLToPath(new URL('../', import.meta.url));
const { dev } = await import('astro');

await printFindings();
const server = await dev({ root });

let pending: NodeJS.Timeout | undefined;
server.watcher.on('all', (_event, path) => {
  if (!path.replaceAll('\\', '/').includes('/content/')) return;
  clearTimeout(pending);
  pending = setTimeout(() => void printFindings(), 200);
});

async function printFindings(): Promise<void> {
  const files = await readContent(root, { drafts: true });
  console.log(reportTerminal(checkContent(files), files.length));
}
