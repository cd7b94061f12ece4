import { NAMES, AGENCY, PAGE, any, cased } from './parts.ts';
import type { LeftoverRule } from './parts.ts';

const raw = String.raw;

export const SOURCES: readonly LeftoverRule[] = [
  {
    rule: 'source line',
    kind: 'source-line',
    where: 'anywhere',
    lines: cased(
      raw`(?i:(?:news )?sources?)\s*:\s*(?!(?i:the|a|an|our)\b)${NAMES}(?<!\.)`,
      raw`(?i:via)\s*:?\s+(?:${AGENCY}|(?:[\w-]+\.)+[a-z]{2,})`,
    ),
  },
  {
    rule: 'note on the first publication',
    kind: 'source-line',
    where: 'edges',
    lines: any(
      raw`(?:this ${PAGE} )?(?:(?:was|is|has been) )?(?:originally|first|previously) (?:published|appeared|posted|aired)\s+(?:on|in|by|at|for|here)\b[^.]{0,100}(?:\.[a-z]{2,6})?\.?`,
      raw`this ${PAGE} was (?:originally |first )?published:? (?:\w+,? )?(?:\w+ \d{1,2},? \d{4}|\d{1,2} \w+ \d{4})\b.{0,40}`,
      raw`the post .{3,200} (?:appeared first|first appeared) on .{2,60}`,
      raw`original (?:article|source|story|post|link)|source link|originally from .{2,60}(?<!\.)`,
      raw`(?:republished|reprinted|reproduced|adapted|translated|syndicated) (?:from|with|by|via|courtesy)\b[^.]{2,120}\.?`,
      raw`this ${PAGE} (?:was|is|has been) (?:automatically |machine[- ])?(?:republished|reprinted|syndicated|translated|reproduced)\b[^.]{2,160}\.?(?: read the original ${PAGE}\b.{0,40})?`,
      raw`this ${PAGE} (?:was|is|has been) (?:produced|supplied|provided|created|generated|written|edited) (?:by|with|using) (?:the )?(?:help of |aid of )?(?:ai\b|artificial intelligence|machine|\p{L}+ press\b|wire)[^.]{0,120}\.?`,
    ),
  },
  {
    rule: 'note on changes',
    kind: 'source-line',
    where: 'edges',
    lines: any(
      raw`this (?:is a|${PAGE} is) (?:developing|breaking)(?: news)?(?: ${PAGE}| news)?(?: and will be updated\b.{0,60})?[.,]?(?: (?:it )?(?:will be updated|more (?:details )?to (?:follow|come)|check back|please check back|stay tuned)\b.{0,80})?`,
      raw`this ${PAGE} (?:has been|was|will be) (?:updated|corrected|amended|edited)\b.{0,200}`,
      raw`(?:correction|clarification|editor['’]s note|update)\b.{0,40}[:.–—-]\s*(?:an earlier|a previous|the original) version of this ${PAGE}\b.{3,400}`,
      raw`(?:an earlier|a previous) version of this ${PAGE}\b.{3,400}`,
    ),
  },
  {
    rule: 'note on standards',
    kind: 'source-line',
    where: 'anywhere',
    lines: any(raw`our standards\s*:.{3,100}`, raw`purchase licensing rights.{0,30}`),
  },
];
