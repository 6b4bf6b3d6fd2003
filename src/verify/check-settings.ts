import { readYaml } from '../markdown/frontmatter.ts';
import type { Finding } from '../schema/finding.ts';
import { siteSettings } from '../schema/site-settings.ts';
import { checkData } from './check-data.ts';
import type { ContentFile } from './content-file.ts';

/** `content/site.yml`: its shape. A file without an entry says nothing of the site, which is allowed. */
export function checkSettings({ path, text }: ContentFile): Finding[] {
  const yaml = readYaml(text);
  return checkData(path, { ...yaml, data: yaml.data ?? {} }, siteSettings);
}
