import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

/** A server under one address that stands for others in turn. */
export interface Gate {
  url: string;
  /** From now on, what stands at this address is served; with null, requests wait for ever. */
  turn: (url: string | null) => void;
  /** The paths that were asked for while nothing answered. */
  unanswered: readonly string[];
  close: () => Promise<void>;
}

export async function openGate(first: string): Promise<Gate> {
  let behind: string | null = first;
  const unanswered: string[] = [];
  const server = createServer((request, response) => {
    if (behind === null) return void unanswered.push(request.url ?? '');
    void fetch(behind + request.url).then(({ status, headers, body }) => {
      response.writeHead(status, { 'content-type': headers.get('content-type') ?? '', 'cache-control': 'no-cache' });
      if (body) Readable.fromWeb(body).pipe(response);
      else response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    turn: (url) => (behind = url),
    unanswered,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
