import { readPictureTools } from '../files/picture-tools.ts';
import { APP_ICON, ICON_SIZES } from '../publish/app-icon.ts';

/** The icons of the installed site by their sizes in pixels, to be drawn as PNG; none in a build without pictures. */
export async function getAppIcons(): Promise<{ size: number; draw: () => Uint8Array<ArrayBuffer> }[]> {
  tools ??= readPictureTools();
  const ready = await tools;
  if (ready === null) return [];
  return ICON_SIZES.map((size) => ({
    size,
    draw: () => new Uint8Array(new ready.Resvg(APP_ICON, { fitTo: { mode: 'width', value: size } }).render().asPng()),
  }));
}

let tools: ReturnType<typeof readPictureTools> | undefined;
