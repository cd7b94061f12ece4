import type { Article, Mention, Quantity, Span, Statement } from '../model.ts';
import { plainView } from '../text/view/index.ts';
import type { View } from '../text/view/index.ts';
import { viewed } from './plain.ts';
import { findQuantities } from './quantities/index.ts';
import { findStatements } from './statements/index.ts';

/** What an article tells beside names and dates: who says what, and which figures. */
export interface Account {
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

/**
 * Reads an article's account, once its mentions are settled: speakers and what figures count depend on them. Pure; places
 * point into the verbatim text.
 */
export function accountOf(article: Article, mentions: readonly Mention[]): Account {
  const view = plainView(article.text, article.repairs);
  if (view.text === article.text)
    return { statements: findStatements(article, mentions), quantities: findQuantities(article, mentions) };
  const plain = viewed(article, view);
  const shifted = mentions.map((mention) => ({ ...mention, ...view.fromSource(mention) }));
  return {
    statements: findStatements(plain, shifted).map((statement) => statementInSource(statement, view)),
    quantities: findQuantities(plain, shifted).map((quantity) => ({ ...quantity, ...view.toSource(quantity) })),
  };
}

function statementInSource(statement: Statement, { toSource }: View): Statement {
  const { cue, source, speaker, addressee, when } = statement;
  const back = <T extends Span>(span: T | undefined): T | undefined => span && { ...span, ...toSource(span) };
  const spans = {
    cue: back(cue),
    source: back(source),
    speaker: back(speaker),
    addressee: back(addressee),
    when: back(when),
  };
  const given = Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined));
  return { ...statement, ...toSource(statement), content: statement.content.map((span) => toSource(span)), ...given };
}

const accounts = new WeakMap<readonly Mention[], { readonly article: Article; readonly account: Account }>();

/** What was told of the very same mentions before, else told anew. */
export function accountAgain(article: Article, mentions: readonly Mention[]): Account {
  const known = accounts.get(mentions);
  if (known?.article === article) return known.account;
  const account = accountOf(article, mentions);
  accounts.set(mentions, { article, account });
  return account;
}

/** Has this account given back for the very same mentions, where it was told by an earlier run. */
export function rememberAccount(article: Article, mentions: readonly Mention[], account: Account): void {
  accounts.set(mentions, { article, account });
}
