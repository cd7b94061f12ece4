import type { Find } from '../../../model.ts';

/** Whom a find names, or who speaks or holds a role; nobody where it is a date or a figure, or nobody is known. */
export function whoIn(find: Find): { readonly id: string; readonly name: string } | undefined {
  if ('entity' in find) return { id: find.entity, name: find.name };
  if (find.kind === 'reference') return { id: find.refersTo, name: find.name };
  return find.kind === 'statement' ? find.speaker : find.kind === 'role' ? find.holder : undefined;
}
