import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitations } from '../../../../collections/citations.ts';
import { getReports } from '../../../../collections/reports.ts';
import { CITATION_FILES } from '../../../../publish/citation-file.ts';

/** The citations of every report for reference managers, as printed and as our page. */
export const getStaticPaths = (async () => {
  const paths = (await getReports()).map(async (report) => {
    const { printed, page } = await getCitations(report);
    return Object.entries(CITATION_FILES).map(([file, { write }]) => ({
      params: { district: report.district, name: report.name, file },
      props: { text: write([printed, page]) },
    }));
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
