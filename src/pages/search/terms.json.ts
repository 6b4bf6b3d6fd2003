import type { APIRoute } from 'astro';
import { getSearchTerms } from '../../collections/search-terms.ts';

/** Everything that has a name on the site; `src/search/term.ts` documents it. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getSearchTerms()));
