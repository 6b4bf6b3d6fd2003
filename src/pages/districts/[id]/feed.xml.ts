import type { APIRoute, GetStaticPaths } from 'astro';
import { getDistricts } from '../../../collections/districts.ts';
import { getReportFeed } from '../../../collections/report-feeds.ts';

export const getStaticPaths = (async () => {
  return (await getDistricts()).map(({ id, name }) => ({ params: { id }, props: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' }, props, site, url }) =>
  new Response((await getReportFeed(site ?? url, { id, name: String(props['name']) })).atom);
