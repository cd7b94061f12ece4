/** What holds of everything that is found in any text at all. */
import assert from 'node:assert/strict';
import { clash } from '../../src/extract/decide/overlaps.ts';
import type { Account } from '../../src/extract/account.ts';
import type { Article, Mention, Published, Span } from '../../src/model.ts';
import { isDay } from '../../src/time/calendar.ts';
import { boundsOf } from '../../src/time/edtf.ts';

/** Nothing that can be seen; the last are letters and signs that are blank. */
const UNSEEN = /^[\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

export function holdsForSpan({ start, end }: Span, text: string, what: string): void {
  const fits = Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
  assert.ok(fits, `${what} at ${start} to ${end} of ${text.length}`);
}

/** Blocks and sentences lie in the text, in order and disjoint; nothing to be seen lies between the blocks. */
export function holdsForArticle({ text, blocks, sentences, published }: Article): void {
  let reached = 0;
  for (const block of blocks) {
    holdsForSpan(block, text, `block ${block.rule}`);
    assert.ok(block.start >= reached, `blocks overlap at ${block.start}`);
    assert.match(text.slice(reached, block.start), UNSEEN, 'between two blocks');
    reached = block.end;
  }
  assert.match(text.slice(reached), UNSEEN, 'after the last block');
  let last = 0;
  sentences.forEach((sentence, i) => {
    holdsForSpan(sentence, text, 'sentence');
    const block = blocks[sentence.block]!;
    assert.ok(sentence.index === i && sentence.start >= last, `sentence ${i} is out of order`);
    assert.ok(block.start <= sentence.start && sentence.end <= block.end, `sentence ${i} leaves its block`);
    last = sentence.end;
  });
  if (published) holdsForPublished(published);
}

function holdsForPublished({ edtf, earliest, latest, anchor, basis }: Published): void {
  const bounds = boundsOf(edtf);
  assert.ok(bounds && basis !== '', `published ${edtf}`);
  for (const day of [earliest, latest, anchor]) assert.ok(isDay(day), `published ${day}`);
  assert.ok(earliest <= anchor && anchor <= latest, `published ${earliest}, ${anchor}, ${latest}`);
}

/** Mentions have the words at their place, are in order, and disjoint or nested; dates have days in order and EDTF. */
export function holdsForMentions(mentions: readonly Mention[], text: string): void {
  const open: Mention[] = [];
  let before: Mention | undefined;
  for (const mention of mentions) {
    const where = `${mention.kind} ${JSON.stringify(mention.text)} at ${mention.start} (${mention.rule})`;
    holdsForSpan(mention, text, where);
    assert.equal(text.slice(mention.start, mention.end), mention.text, where);
    const sorted = !before || before.start < mention.start || (before.start === mention.start && before.end >= mention.end); // prettier-ignore
    assert.ok(sorted, `${where} is out of order`);
    for (const other of open) {
      const nested = other.end <= mention.start || mention.end <= other.end;
      assert.ok(nested && !clash(other, mention), `${where} crosses ${other.kind} ${JSON.stringify(other.text)}`);
    }
    open.splice(0, open.length, ...open.filter(({ end }) => end > mention.start), mention);
    before = mention;
    holdsForMention(mention, text, where);
  }
}

function holdsForMention(mention: Mention, text: string, where: string): void {
  if (mention.kind === 'date') {
    const { earliest, latest, edtf, timex, explanation } = mention;
    for (const day of [earliest, latest]) assert.ok(day === undefined || isDay(day), `${where}: ${day}`);
    if (earliest !== undefined && latest !== undefined)
      assert.ok(earliest <= latest, `${where}: ${earliest}/${latest}`);
    if (edtf !== undefined) assert.ok(boundsOf(edtf), `${where}: ${edtf}`);
    assert.ok(timex.value !== '' && explanation !== '', where);
  } else if (mention.kind !== 'reference') {
    assert.match(mention.entity, /^(person|system|place|organization|event)\/[a-z0-9]+(-[a-z0-9]+)*$/, where);
    assert.ok(mention.name !== '', where);
    if (mention.role) holdsForSpan(mention.role, text, `role of ${where}`);
  }
}

export function holdsForAccount({ statements, quantities }: Account, text: string): void {
  for (const { content, cue, source, speaker, addressee, when, ...whole } of statements)
    for (const span of [whole, ...content, cue, source, speaker, addressee, when])
      if (span) holdsForSpan(span, text, 'part of a statement');
  for (const quantity of quantities) holdsForSpan(quantity, text, 'quantity');
}
