import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberShards } from '../../../collections/search-numbers.ts';

export const getStaticPaths = (async () => {
  const shards = await getNumberShards();
  return shards.map((shard, n) => ({ params: { shard: String(n) }, props: { shard } }));
}) satisfies GetStaticPaths;

/** Figures by which the search finds a number; `src/search/number-shards.ts` says how they are dealt out. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['shard']));
