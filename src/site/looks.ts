/** The sizes of the pictures, in CSS pixels at the width for which each is made. */
const WIDE = { width: 800, height: 600 };
const NARROW = { width: 340, height: 480 };

export const GRAPH_LOOKS = {
  wide: { ...WIDE, font: 14, marks: [4.5, 15] },
  narrow: { ...NARROW, font: 13, marks: [4, 11] },
  small: { width: 340, height: 300, font: 12.5, marks: [4, 10] },
} as const;

export const MAP_LOOKS = {
  wide: { ...WIDE, font: 14, marks: [4, 22] },
  narrow: { width: 340, height: 380, font: 12.5, marks: [3, 13] },
  small: { width: 304, height: 240, font: 12, marks: [3, 6] },
} as const;
