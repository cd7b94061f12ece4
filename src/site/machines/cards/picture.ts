import satori from 'satori';
import sharp from 'sharp';
import { draw, HEIGHT, lettersOf, WIDTH } from './draw.ts';
import { fonts } from './fonts.ts';
import type { Card } from './which.ts';

/** Keeps what was made of a drawing, and gives it again. */
export type Keep = (drawing: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

const FORGETFUL: Keep = (_, make) => make();

/**
 * A card as a PNG of 1200 by 630. Where the site's fonts lack a letter of it (they have Latin, Cyrillic and Greek), the
 * other card is drawn: boxes for letters would be worse than the name of the section.
 */
export async function picture(card: Card, otherwise: Card | undefined, keep: Keep = FORGETFUL): Promise<Uint8Array> {
  const { svg, missing } = await drawn(card);
  if (missing && otherwise) return picture(otherwise, undefined, keep);
  return keep(svg, () => png(svg));
}

async function drawn(card: Card): Promise<{ readonly svg: string; readonly missing: boolean }> {
  let missing = lettersOf(card) === '';
  const svg = await satori(draw(card), {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts(),
    loadAdditionalAsset: async () => {
      missing = true;
      return [];
    },
  });
  return { svg, missing };
}

/** Few colours do for paper and ink: a third of the bytes. */
async function png(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer();
}
