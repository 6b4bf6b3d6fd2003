import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataTables } from '../../collections/data-tables.ts';
import { toCsv } from '../../publish/csv.ts';

/** Every table twice: `figures.csv` for programs, `figures-excel.csv` for Excel. */
export const getStaticPaths = (async () => {
  const tables = await getDataTables();
  return tables.flatMap((table) => [
    { params: { file: table.name }, props: { csv: toCsv(table, 'plain') } },
    { params: { file: `${table.name}-excel` }, props: { csv: toCsv(table, 'excel') } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(String(props['csv']));
