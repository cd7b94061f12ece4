import type { NameMention } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import type { Refiner } from '../words/reading.ts';

/** "President Ali said. Ali left.": a bare name is the known bearer's whom the article names by it elsewhere, if only one. */
export const findBearers: Refiner<NameMention> = (names) => {
  const bearers = new Map<string, NameMention | undefined>();
  for (const name of names) {
    if (!isBare(name) || isUnknown(name)) continue;
    const known = bearers.has(name.text) ? bearers.get(name.text) : name;
    bearers.set(name.text, known?.entity === name.entity ? name : undefined);
  }
  return names.map((name) => {
    const bearer = isBare(name) && isUnknown(name) ? bearers.get(name.text) : undefined;
    if (!bearer) return name;
    return {
      ...name,
      entity: bearer.entity,
      name: bearer.name,
      form: 'alias',
      rule: 'name of a known person named so elsewhere',
    };
  });
};

const isBare = ({ kind, text }: NameMention): boolean => kind === 'person' && !/\s/.test(text);

const isUnknown = ({ entity, text }: NameMention): boolean => entity === `person/${slug(text)}`;
