import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-wasm';
import type { ShareCard } from './share-card.ts';
import type { Measure } from './share-lines.ts';
import { escapeXml, sharePicture } from './share-picture.ts';

/** What draws pictures: a renderer of SVG that is ready for use, and the bytes of a font with Chinese characters. */
export interface PictureTools {
  readonly Resvg: typeof Resvg;
  readonly font: Uint8Array;
}

/** Draws cards as PNG. The same card gives the same bytes; a character that the font lacks shows as a crossed box. */
export function shareRenderer(tools: PictureTools): (card: ShareCard) => Uint8Array<ArrayBuffer> {
  const measure = measureBy(tools);
  return (card) => drawWith(tools, sharePicture(card, measure));
}

function drawWith(tools: PictureTools, svg: string): Uint8Array<ArrayBuffer> {
  return loaded(tools, svg, (picture) => {
    const image = picture.render();
    const png = new Uint8Array(image.asPng());
    image.free();
    return png;
  });
}

/** Adds up how far each character moves on, which is what it adds between two others. */
function measureBy(tools: PictureTools): Measure {
  const inkWidth = (text: string): number =>
    loaded(tools, specimen(text), (picture) => (picture.innerBBox()?.width ?? 0) / SIZE);
  const known = new Map<string, number>();
  const bare = inkWidth('一一');
  return (text) => {
    let width = 0;
    for (const character of text) {
      const advance = known.get(character) ?? inkWidth(`一${character}一`) - bare;
      known.set(character, advance);
      width += advance;
    }
    return width;
  };
}

const SIZE = 100;

function specimen(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><text x="50" y="150" font-size="${SIZE}">${escapeXml(text)}</text></svg>`;
}

/** The renderer keeps a copy of the font for every picture until the picture is given back. */
function loaded<T>(
  { Resvg: Renderer, font }: PictureTools,
  svg: string,
  use: (picture: InstanceType<typeof Resvg>) => T,
): T {
  const options: ResvgRenderOptions = { font: { fontBuffers: [font] }, textRendering: 2 };
  const picture = new Renderer(svg, options);
  try {
    return use(picture);
  } finally {
    picture.free();
  }
}
