import { z } from 'zod';
import type { ColourName, EntityKind, Settings } from '../model.ts';
import { LEAST_CONTRAST, lowestContrast, nearestReadable } from './contrast.ts';
import { GROUNDS, type Scheme } from './palette.ts';
import { mapping, message, oneOf, text, texts } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings-defaults.ts';

/** The kinds as editors write them: by the names of their pages. */
const KINDS = {
  people: 'person',
  systems: 'system',
  places: 'place',
  organizations: 'organization',
  events: 'event',
} as const satisfies Readonly<Record<string, EntityKind>>;
const KIND_WORDS = Object.keys(KINDS) as (keyof typeof KINDS)[];

const SITE = message(
  'the public address of the site without a path, such as https://example.org',
  'correct the address; a folder below it goes under "base"',
);
const BASE = message('a folder of the host, such as /reports/', 'write it with letters, digits, hyphens and slashes');
const CONTACT = message(
  'a mail address or a web address',
  'write it as editor@example.org or https://example.org/contact',
);
const MAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

/** A colour that can be read on the grounds of its scheme. */
function colour(scheme: Scheme, name: ColourName) {
  // Links stand in sentences that are found or pointed at; the marks of kinds go by the paper.
  const grounds = name === 'accent' ? GROUNDS[scheme] : GROUNDS[scheme].slice(0, 1);
  const isRead = (value: string) => lowestContrast(value, grounds) >= LEAST_CONTRAST;
  return z
    .string({ error: message('a colour such as "#8f3a14"', 'write it in quotes: what begins with # is a comment') })
    .trim()
    .toLowerCase()
    .refine((value) => /^#[\da-f]{6}$/.test(value), {
      error: message('a colour such as "#8f3a14"', 'write # and six digits from 0 to f, in quotes'),
      abort: true,
    })
    .refine(isRead, {
      error: ({ input }) => {
        const found = String(input);
        const ratio = Math.floor(lowestContrast(found, grounds) * 100) / 100;
        const ground = `${scheme} ground (${grounds.join(' and ')})`;
        return message(
          `a colour with a contrast of at least ${LEAST_CONTRAST}:1 on ${ground}; this one has ${ratio.toFixed(2)}:1`,
          `write "${nearestReadable(found, grounds)}", the nearest that has it, or choose another`,
        );
      },
    });
}

const hues = (name: ColourName) =>
  mapping('the colours of one thing', {
    light: colour('light', name).optional(),
    dark: colour('dark', name).optional(),
  }).optional();

const KIND_LIST = z
  .array(oneOf('a kind', KIND_WORDS), {
    error: message(`a list of kinds: ${KIND_WORDS.join(', ')}`, 'write it as [people, places]'),
  })
  .min(1, { error: message('at least one kind', `write some of ${KIND_WORDS.join(', ')}, or remove the key`) })
  // Every page keeps to one order.
  .transform((shown) => KIND_WORDS.filter((word) => shown.includes(word)).map((word) => KINDS[word]));

const COLOURS = mapping('colours', {
  accent: hues('accent'),
  people: hues('person'),
  systems: hues('system'),
  places: hues('place'),
  organizations: hues('organization'),
  events: hues('event'),
}).transform(({ accent, ...kinds }): Settings['colours'] => ({
  ...(accent && { accent }),
  ...Object.fromEntries(KIND_WORDS.flatMap((word) => (kinds[word] ? [[KINDS[word], kinds[word]]] : []))),
}));

/** The whole file; every key may be left out. */
export const SETTINGS = mapping('the settings', {
  name: text('the name of the site')
    .refine((name) => name.length <= 40, {
      error: message('a name of at most 40 characters', 'shorten it: it stands on every page and in every title'),
    })
    .default(DEFAULT_SETTINGS.name),
  tagline: text('a few words that follow the name').default(DEFAULT_SETTINGS.tagline),
  description: text('one sentence that says what the site is').optional(),
  site: text('the public address of the site')
    .refine((site) => /^https?:\/\/[^/?#\s@]+\/?$/.test(site) && URL.canParse(site), { error: SITE })
    .optional(),
  base: text('a folder of the host')
    .refine((base) => /^[\w.~/-]+$/.test(base) && !/(^|\/)\.\.?(\/|$)/.test(base), { error: BASE })
    .transform((base) => `/${base}/`.replace(/\/+/g, '/'))
    .default(DEFAULT_SETTINGS.base),
  language: oneOf('a language of the interface', ['en-GB', 'en-US']).default(DEFAULT_SETTINGS.language),
  kinds: KIND_LIST.default([...DEFAULT_SETTINGS.kinds]),
  colours: COLOURS.default({}),
  author: text('who keeps the site').optional(),
  contact: text('where to write to')
    .refine((contact) => MAIL.test(contact) || (/^https?:\/\//.test(contact) && URL.canParse(contact)), {
      error: CONTACT,
    })
    .optional(),
  licence: text('the licence of what the editors have written').optional(),
  about: texts('paragraphs').default([...DEFAULT_SETTINGS.about]),
  foot: text('the line at the foot of every page').default(DEFAULT_SETTINGS.foot),
});
