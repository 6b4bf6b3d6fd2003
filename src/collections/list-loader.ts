import type { Loader } from 'astro/loaders';
import { join } from 'node:path';
import type { z } from 'zod';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { readYaml } from '../markdown/frontmatter.ts';

/** Loads a list of `content/` that may be absent; its entries have ids of their own. */
export function listLoader(name: string, schema: z.ZodType<readonly { id: string }[]>): Loader {
  const path = join(contentRoot(), 'content', name);
  const load: Loader['load'] = async ({ store, parseData }) => {
    const text = await readText(path).catch(() => '');
    const entries = schema.safeParse(readYaml(text).data).data ?? [];
    store.clear();
    for (const entry of entries) {
      store.set({ id: entry.id, data: await parseData({ id: entry.id, data: { ...entry } }) });
    }
  };
  return {
    name: 'list',
    load: async (context) => {
      await load(context);
      const reload = (changed: string): void => {
        if (changed === path) void load(context);
      };
      context.watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}
