import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataFiles } from '../../collections/data-files.ts';
import { mediaTypeOf } from '../../publish/data-file.ts';

/** Every file of the data page: `figures.csv`, `union-digest.xlsx` and so on. */
export const getStaticPaths = (async () =>
  (await getDataFiles()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await getDataFiles()).find(({ name }) => name === params['file']);
  return file
    ? new Response(file.bytes, { headers: { 'Content-Type': mediaTypeOf(file) } })
    : new Response(null, { status: 404 });
};
