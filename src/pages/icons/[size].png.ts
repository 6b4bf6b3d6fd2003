import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getAppIcons } from '../../collections/app-icons.ts';

/** The icons of the installed site: `192.png` and so on. */
export const getStaticPaths = (async () =>
  (await getAppIcons()).map(({ size, draw }) => ({
    params: { size: String(size) },
    props: { draw },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.draw(), { headers: { 'Content-Type': 'image/png' } });
