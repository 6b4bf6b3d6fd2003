import type { APIRoute } from 'astro';
import { getCorrectionFeed } from '../../collections/correction-feed.ts';

export const GET: APIRoute = async () => new Response((await getCorrectionFeed()).atom);
