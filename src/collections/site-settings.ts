import { contentRoot } from '../files/content-root.ts';
import { readSiteSettings } from '../files/site-settings.ts';
import type { SiteSettings } from '../schema/site-settings.ts';

let whole: Promise<SiteSettings> | undefined;

/** Who runs the site; read once a build. A repository in the environment (`REPOSITORY_URL`) goes before the file's. */
export async function getSiteSettings(): Promise<SiteSettings> {
  if (import.meta.env.DEV) whole = undefined;
  whole ??= readSiteSettings(contentRoot());
  const settings = await whole;
  const repository = addressOf(process.env['REPOSITORY_URL']) ?? addressOf(settings.repository);
  return { ...settings, repository };
}

function addressOf(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) ? text.replace(/\/$/, '') : undefined;
}
