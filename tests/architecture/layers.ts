/** The layers of the design, top to bottom: each may import itself and what stands above it. */
export const LAYERS = [
  'schema',
  'text',
  'ingest',
  'markdown',
  'compare',
  'verify',
  'search',
  'publish',
  'files',
  'collections',
  'components',
  'pages',
  'scripts',
] as const;

/** The name of a layer. */
export type Layer = (typeof LAYERS)[number];

/** What a layer must not import although it stands above it. */
export const FORBIDDEN_LAYERS: Partial<Record<Layer, Layer[]>> = {
  pages: ['ingest', 'verify'],
  scripts: ['collections', 'components', 'pages'],
};

/** The layers that know nothing of Astro. */
export const WITHOUT_ASTRO: ReadonlySet<Layer> = new Set(['text', 'ingest', 'compare', 'verify', 'files']);

/** Folders of `src/` that belong to a layer of another name. */
const FOLDER_LAYERS: Record<string, Layer> = {
  layouts: 'components',
  offline: 'components',
  styles: 'components',
  // Astro wants this file here; what it holds is the door to the collections.
  'content.config.ts': 'collections',
};

/** The layer of a path under `src/` or `scripts/`; undefined for what belongs to none. */
export function layerOf(path: string): Layer | undefined {
  const [top, folder = ''] = path.split('/');
  if (top === 'scripts') return 'scripts';
  if (top !== 'src') return undefined;
  return FOLDER_LAYERS[folder] ?? LAYERS.find((layer) => layer === folder && layer !== 'scripts');
}
