import type { Correction, Mention, NameMention, Span } from '../../model.ts';
import { formOf, type Named } from './entities.ts';
import { become, type Target } from './targets.ts';

/** What readers see as the rule of a mention that an editor has made. */
export const RULE = 'an editor’s correction';

/** The mention that an editor makes of these words, in place of the machine's where there was one. */
export function toNamed(
  target: Target,
  text: string,
  span: Span,
  correction: Correction,
  was: Mention | undefined,
): NameMention {
  const before = was && 'entity' in was ? was : undefined;
  const isOwnName = correction.do === 'change-kind' && before?.form === undefined && !('known' in target);
  const meant = isOwnName && before ? { ...target, name: before.name } : target;
  const words = { ...span, text: text.slice(span.start, span.end) };
  return made(become(meant, before?.kind ?? 'person'), words, correction, before);
}

/** A mention whose entity has become another one everywhere. */
export function moved(mention: NameMention, now: Named, correction: Correction): NameMention {
  return made(now, mention, correction, mention);
}

function made(
  named: Named,
  { start, end, text }: Span & { readonly text: string },
  { id }: Correction,
  before: NameMention | undefined,
): NameMention {
  const { kind, entity, name } = named;
  const form = formOf(text, named, before?.form);
  return {
    ...{ kind, start, end, text, rule: RULE, certainty: 'stated', entity, name },
    ...(form && { form }),
    ...(kind === 'person' && before?.role && { role: before.role }),
    correction: id,
  };
}
