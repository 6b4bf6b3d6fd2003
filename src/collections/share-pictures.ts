import { readPictureTools } from '../files/picture-tools.ts';
import { districtCard, siteCard } from '../publish/share-card.ts';
import { shareRenderer } from '../publish/share-renderer.ts';
import { SITE_NAME } from '../publish/site-name.ts';
import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getReports, getReportsByDistrict } from './reports.ts';
import { siteUrl } from './site-url.ts';

/** The picture that stands for a page where its link is shared. */
export interface SharePicture {
  /** Absolute address. */
  readonly url: string;
  readonly alt: string;
}

/** The picture of a district's pages, or of all others; null in a build without pictures. */
export async function getSharePicture(district?: District): Promise<SharePicture | null> {
  if ((await getRenderer()) === null) return null;
  const alt = district ? `${SITE_NAME}：${district.city}${district.name}` : SITE_NAME;
  return { url: siteUrl(`/share/${nameOf(district)}.png`), alt };
}

/** Every picture by its name (`site`, `districts/<id>`), to be drawn when it is asked for; none in a build without pictures. */
export async function getSharePictures() {
  const [draw, districts, reports] = await Promise.all([getRenderer(), getDistricts(), getReportsByDistrict()]);
  if (draw === null) return [];
  const site = siteCard((await getReportedDistricts()).length, await getReports());
  return [
    { name: nameOf(), draw: () => draw(site) },
    ...districts.map((district) => ({
      name: nameOf(district),
      draw: () => draw(districtCard(district, reports.get(district.id) ?? [])),
    })),
  ];
}

function nameOf(district?: District): string {
  return district ? `districts/${district.id}` : 'site';
}

let renderer: ReturnType<typeof readRenderer> | undefined;

/** Made ready once a build; null where the tools are not installed. */
function getRenderer(): ReturnType<typeof readRenderer> {
  renderer ??= readRenderer();
  return renderer;
}

async function readRenderer() {
  const tools = await readPictureTools();
  return tools && shareRenderer(tools);
}
