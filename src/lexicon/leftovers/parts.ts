import type { LeftoverKind } from '../../model.ts';
import { withoutModifiers } from './any-case.ts';

/** A kind of line that a web page leaves behind when its article is copied. */
export interface LeftoverRule {
  /** Shown to readers. */
  readonly rule: string;
  readonly kind: LeftoverKind;
  /** Where it counts: `top` before the first running text, `end` after the last, `edges` either; `kicker` above a headline. */
  readonly where: 'anywhere' | 'top' | 'end' | 'edges' | 'kicker';
  readonly lines: Lines;
  /** Stands somewhere in every line that matches; most lines are told apart by it much faster than by its form. */
  readonly sign?: RegExp;
  /** Stands in no line that matches, but in most others: asked before the sign where that is long. */
  readonly never?: RegExp;
  /** Counts only where the person whose name begins the line is not spoken of in the article itself. */
  readonly stranger?: true;
}

const raw = String.raw;

// A name is told from prose by its capitals, so these minds the case but for what is inside (?i:…).
export const WORD = raw`(?:(?:[dlDL]['’]|[oO]['’]|al-|el-)?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’&-]*|@\w+|https?:\S+|(?:[\w-]+\.)+[a-z]{2,}|picture[ -]alliance|dpa)`;
export const SMALL = raw`(?:de|da|di|del|du|von|van|der|den|bin|ibn|al|el|la|le|of|the|and|for|via|by|from|on|in|courtesy)`;
/** A plain word between others that no run of names, and no label before it, has in lower case: running text. */
export const IN_PROSE = new RegExp(
  raw` (?!(?:${SMALL.slice('(?:'.length, -1)}|picture|alliance|dpa|file|photo|image) )[a-z]{2,} `,
);
const SEPARATOR = raw`(?:\s+|\s*[,/|+;&©–-]\s*)`;
/** A run of capitalised words, as in "Jane Doe / Getty Images via AFP"; prose has words in lower case. */
export const NAMES = raw`(?:©\s*)?${WORD}(?:${SEPARATOR}(?:${SMALL}\s+){0,3}${WORD}){0,8}`;
export const PERSON = raw`${WORD}(?:\s+(?:${SMALL}\s+){0,2}${WORD}){1,3}`;
export const PERSONS = raw`${PERSON}(?:\s*(?:,|&|\band\b)\s*${PERSON}){0,4}`;
export const AGENCY =
  raw`(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo)?|Associated Press|EPA(?:-EFE)?|Shutterstock|iStock(?:photo)?|` +
  raw`[Pp]icture[ -][Aa]lliance|Unsplash|Pixabay|Pexels|Adobe Stock|Wikimedia(?: Commons)?|Flickr|DVIDS|dpa|DPA|PA(?: Media| Images)?|ANSA|TASS|` +
  raw`Xinhua|Ukrinform|UNIAN|Anadolu(?: Agency)?|Alamy|Zuma(?: Press)?|Planet Labs|Maxar(?: Technologies)?)`;
export const PICTURE = raw`(?:photo(?:graph)?|image|picture|pic|illustration|infographic|graphic|video|screenshot|footage|map)s?`;
export const PLATFORM =
  raw`(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|viber|threads|bluesky|` +
  raw`mastodon|reddit|pinterest|flipboard|messenger|digg|delicious|stumbleupon|myspace|mixx|tumblr|vk|pocket|rss|social media|our channel)`;
export const PAGE = raw`(?:article|story|post|news|text|page|piece|report|content|item)`;
export const DATE =
  raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:[A-Z][a-z]+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?|` +
  raw`[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+\d{4})`;
export const TRADE = raw`(?:journalists?|reporter|correspondent|editor|columnist|writer|freelancer?|blogger|contributor|producer|anchor)`;
export const CAREER =
  raw`(?:years? (?:of experience|in journalism|in (?:the )?media)|experience (?:in|as|honed)|wealth of|years as an?|` +
  raw`I (?:currently |also |now )?(?:work|write|cover|report|speciali[sz]e|bring|joined|am (?:an?|passionate)|` +
  raw`have (?:been )?(?:work|writ|cover|report))|my (?:work|articles|writing|passion|career|goal)|passionate|` +
  raw`always seeking|storytell|compelling stories|aspiring|in my (?:spare|free) time)`;

/** Forms that a whole line may have, as sources of expressions: most are never held against a line, nor even compiled. */
export interface Lines {
  readonly forms: readonly string[];
  readonly flags: 'iu' | 'u';
}

/** Lines in any case. */
export const any = (...forms: string[]): Lines => ({ forms, flags: 'iu' });
/** The same with capitals minded, but for the parts that say they do not. */
export const cased = (...forms: string[]): Lines => ({ forms, flags: 'u' });

/** The expression for lines that have one of some forms. */
export const whole = ({ forms, flags }: Lines): RegExp => minding(`^(?:${forms.join('|')})$`, flags);
export const minding = (source: string, flags = 'u'): RegExp => new RegExp(withoutModifiers(source), flags);
