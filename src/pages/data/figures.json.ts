import type { APIRoute } from 'astro';
import { getGradedFigures } from '../../collections/grades.ts';
import { toFigureRow } from '../../publish/figures-json.ts';

/** Every figure of every report, as documented on the data page. */
export const GET: APIRoute = async () => {
  const figures = await getGradedFigures();
  return new Response(`${JSON.stringify(figures.map(toFigureRow), null, 1)}\n`);
};
