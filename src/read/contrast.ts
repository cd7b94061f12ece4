/** How far apart two colours must be for words to be read, by WCAG 2.2 (level AA). */
export const LEAST_CONTRAST = 4.5;

type Channels = readonly number[];

const toChannels = (colour: string): Channels => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const toColour = (channels: Channels): string =>
  `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = toChannels(colour).map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of two colours (`#rrggbb`), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast with the ground it is lowest on. */
export function lowestContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** The same hue, no darker (on dark ground: no lighter) than it must be to be read on all of the grounds. */
export function nearestReadable(colour: string, grounds: readonly string[]): string {
  const end = luminance(grounds[0]!) > 0.5 ? 0 : 255;
  const steps = Array.from({ length: 256 }, (_, step) =>
    toColour(toChannels(colour).map((one) => one + ((end - one) * step) / 255)),
  );
  return steps.find((one) => lowestContrast(one, grounds) >= LEAST_CONTRAST)!;
}
