import { join } from 'node:path';
import { readYaml } from '../markdown/frontmatter.ts';
import { type SiteSettings, siteSettings } from '../schema/site-settings.ts';
import { readText } from './content.ts';

/** `content/site.yml`; empty where there is no such file, or where it is not valid, which `check` tells. */
export async function readSiteSettings(root: string): Promise<SiteSettings> {
  const text = await readText(join(root, 'content/site.yml')).catch(() => '');
  return siteSettings.safeParse(readYaml(text).data).data ?? {};
}
