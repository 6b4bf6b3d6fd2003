import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSharePictures } from '../../collections/share-pictures.ts';

/** The pictures that links to the site's pages bear: `site.png`, `districts/<id>.png`. */
export const getStaticPaths = (async () =>
  (await getSharePictures()).map(({ name, draw }) => ({ params: { name }, props: { draw } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.draw(), { headers: { 'Content-Type': 'image/png' } });
