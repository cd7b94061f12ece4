import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity } from '../../src/model.ts';
import { topicsOf, wordsOf } from '../../src/site/article-view.ts';
import { byLetter, mentionsByArticle, rolesOf } from '../../src/site/entity-view.ts';
import { lookup } from '../../src/site/lookup.ts';
import { notesOf } from '../../src/site/notes.ts';
import { CORPUS } from './corpus.ts';

const known = lookup(CORPUS);
const entity = (id: string): Entity => known.entity(id)!;

describe('an article', () => {
  it('is counted without the leftovers of its page', () => {
    const { article } = CORPUS.articles[0]!;
    assert.ok(article.blocks.some(({ role }) => role === 'leftover'));
    assert.equal(
      wordsOf({
        ...CORPUS.articles[0]!,
        article: { ...article, blocks: article.blocks.filter(({ role }) => role === 'title') },
      }),
      5,
    );
  });

  it('is about what is its own rather than what all articles have', () => {
    const [first] = topicsOf(CORPUS.articles[1]!, CORPUS);
    assert.equal(first?.id, 'place/ukraine');
  });

  it('has notes beside its paragraphs: dates, the first role of a person, misspellings', () => {
    const notes = [...notesOf(CORPUS.articles[0]!, known).values()].flat();
    const of = (kind: string) => notes.filter((note) => note.kind === kind).map(({ words, value }) => [words, value]);
    assert.deepEqual(of('role'), [
      ['Jens Stoltenberg', 'NATO Secretary General'],
      ['Mark Rutte', 'Dutch Prime Minister'],
    ]);
    assert.deepEqual(
      of('spelling').map(([words]) => words),
      ['Stolstenberg'],
    );
    assert.ok(of('date').some(([words, value]) => words === '24 June 2022' && value === '24 June 2022'));
    assert.equal(new Set(notes.map(({ id }) => id)).size, notes.length);
  });
});

describe('an entity', () => {
  it('shows every mention in its sentence, by article', () => {
    const groups = mentionsByArticle(entity('person/mark-rutte'), known);
    assert.deepEqual(
      groups.map(({ read, count: times }) => [read.article.id, times]),
      [
        ['first', 1],
        ['second', 3],
      ],
    );
    const marked = groups.flatMap(({ sentences }) =>
      sentences.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked)),
    );
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['Mark Rutte', 'Rutte', 'Mark Rutte', 'Rutte'],
    );
  });

  it('is called what the articles call it, each with its sentence', () => {
    const roles = rolesOf(entity('person/mark-rutte'), known).map(({ title, asOf }) => [title, asOf]);
    assert.deepEqual(roles, [
      ['Dutch Prime Minister', '2022-05-11'],
      ['NATO Secretary General', '2025-06-20'],
    ]);
  });

  it('is filed under its letter: people by last name, figures first', () => {
    const named = (kind: 'person' | 'system', name: string) => ({ kind, name }) as Entity;
    const people = [
      named('person', 'Mark Rutte'),
      named('person', 'António Costa'),
      named('person', 'Ólafur Ragnarsson'),
    ];
    assert.deepEqual(
      byLetter(people).map(({ letter, entities }) => [letter, entities.length]),
      [
        ['C', 1],
        ['R', 2],
      ],
    );
    assert.deepEqual(
      byLetter([named('system', 'Arrow 3'), named('system', '9K720')]).map(({ letter }) => letter),
      ['0–9', 'A'],
    );
  });
});
