import type { APIRoute } from 'astro';
import { siteUrl } from '../collections/site-url.ts';
import { robotsText } from '../publish/robots-text.ts';

export const GET: APIRoute = () => new Response(robotsText(siteUrl('/sitemap-index.xml')));
