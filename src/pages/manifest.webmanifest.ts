import type { APIRoute } from 'astro';
import { getAppIcons } from '../collections/app-icons.ts';
import { basePath } from '../collections/base-path.ts';
import { webManifest } from '../publish/web-manifest.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(webManifest(basePath(), (await getAppIcons()).length > 0)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
