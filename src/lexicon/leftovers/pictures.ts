import { AGENCY, IN_PROSE, NAMES, PICTURE, any, cased, minding } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

/** "Reuters/Jane Doe", "Jane Doe/AFP via Getty Images", "picture alliance/dpa". */
const CREDITED = raw`(?:${AGENCY}(?:\s*/\s*${NAMES})+|${NAMES}\s*[/|]\s*${AGENCY}(?:\s*(?:/|,|via)\s*${NAMES})*)`;

export const PICTURES: readonly LeftoverRule[] = [
  {
    rule: 'picture credit in brackets',
    kind: 'credit',
    where: 'anywhere',
    lines: any(
      raw`[([]\s*(?:(?:file|cover|handout|illustrative|archive|stock)\s+)?(?:${PICTURE}|sources?|credits?|(?:[\p{L}.'’]+ ){1,4}photos? by)\b[^()[\]]{0,120}[)\]]`,
    ),
  },
  {
    rule: 'picture credit',
    kind: 'credit',
    where: 'anywhere',
    lines: cased(
      raw`(?i:(?:(?:file|handout|cover|featured?|header|stock|illustrative|archive|main|lead)\s+)?${PICTURE})` +
        raw`(?:\s*[:©/|–-]\s*|\s+(?i:credits?|sources?|courtesy of|courtesy|by|via|taken by|from)\b\s*[:©/|–-]?\s*){1,2}` +
        raw`(?i:(?:by|via|from|courtesy of|the)\s+)?${NAMES}\.?`,
      raw`(?i:(?:image|photo|video|media) (?:source|caption|credit|copyright)),?(?:\s+${NAMES})?`,
      raw`(?i:(?:${PICTURE} )?credits?|photographer)\s*[:©]\s*(?:(?i:by|via)\s+)?${NAMES}\.?`,
      raw`©\s*(?!\d{4}\b)${NAMES}\.?`,
      raw`(?i:(?:file|stock|archive|illustrative|handout) (?:photo|image|picture)(?: only)?[.:]?)`,
    ),
  },
  {
    rule: 'name of a picture agency',
    kind: 'credit',
    where: 'anywhere',
    never: IN_PROSE,
    sign: new RegExp(AGENCY),
    lines: cased(
      raw`(?!(?i:by)\s)(?:${NAMES}\s*(?:/|\||,|–|-|\b(?:via|for))\s*)?${AGENCY}(?:\s*(?:/|,|via)\s*${AGENCY})*`,
      raw`[([|]?\s*(?:(?i:file|photo|image)\s*:\s*)?${CREDITED}[)\]]?\.?`,
      raw`[([]\s*${AGENCY}(?:\s*[/,]\s*${AGENCY})*\s*[)\]]`,
    ),
  },
];

/** What a line with a credit in it has at its end. */
export const CREDIT_SIGN = minding(raw`${AGENCY}|©|(?i:${PICTURE}|credits?|reporting|writing|editing)\b`);

const IN_BRACKETS = /[)\]]\.?$/;

/**
 * Credits that end a caption or the last paragraph, which stay text: "… in Brussels. (Photo by Jane Doe / AFP)", "… said
 * on Friday. (Reporting by Jane Doe)"; each with the mark without which there is none, whatever words there are.
 */
export const CREDIT_TAILS: readonly { readonly mark: RegExp; readonly tail: () => RegExp }[] = [
  {
    mark: IN_BRACKETS,
    tail: raw`(?<=\S\s*)[([]\s*(?i:(?:file |handout |additional )?(?:${PICTURE}|ap photo|credits?|reporting|writing|editing|(?:[\p{L}.'’]+ ){1,4}photos?)(?:\s*[:/©,|–-]|\s+(?:by|courtesy|via|from|credits?)\b))[^()[\]]{2,300}[)\]]\.?`,
  },
  {
    mark: IN_BRACKETS,
    tail: raw`(?<=[.!?”"’]\s*)[([]\s*(?:${CREDITED}|${AGENCY}(?:\s*[/,]\s*${AGENCY})*)\s*[)\]]\.?`,
  },
  { mark: /\]\.?$/, tail: raw`(?<=\S\s*)[[]\s*(?:(?i:file)\s*:\s*)?${CREDITED}\s*\]\.?` },
  { mark: /:/, tail: raw`(?<=[.!?”"’]\s+)(?i:${PICTURE}|credits?)\s*:\s*${NAMES}\.?` },
  { mark: /©/, tail: raw`(?<=[.!?”"’]\s+)©\s*${NAMES}\.?` },
  { mark: /[/|]/, tail: raw`(?<=[.!?”"’]\s+)${CREDITED}\.?` },
  { mark: /[:©]/, tail: raw`(?<=\S\s+)(?:Photo|Photograph|PHOTO|Image|Picture|Credit)s?\s*[:©]\s*${NAMES}\.?` },
  { mark: /[|]/, tail: raw`(?<=\S\s+)[|]\s*${CREDITED}\.?` },
].map(({ mark, tail }) => ({ mark, tail: whenAsked(`(?:${tail})$`) }));

/** What lines without any of the marks are told by, which most are: with one look. */
export const CREDIT_MARK = new RegExp(CREDIT_TAILS.map(({ mark }) => mark.source).join('|'));

/** Large as they are, they are made when first needed: most texts need none. */
function whenAsked(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= minding(source));
}

/** The label before a caption: "FILE PHOTO: ", "Image caption, ". */
export const CAPTION_HEAD =
  /^(?:(?:FILE|HANDOUT|ARCHIVE) (?:PHOTO|IMAGE|PICTURE)\s*[:–—-]|FILE\s*[:–—-]|(?:Image|Media|Photo) caption,)(?=\s+\S)/u;
