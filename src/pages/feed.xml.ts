import type { APIRoute } from 'astro';
import { getReportFeed } from '../collections/report-feeds.ts';

export const GET: APIRoute = async ({ site, url }) => new Response((await getReportFeed(site ?? url)).atom);
