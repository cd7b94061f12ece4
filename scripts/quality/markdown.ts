import {
  GROUP_LABELS,
  inPercent,
  percent,
  ROW_LABELS,
  SORT_LABELS,
  SORTS,
  type MistakeCount,
  type Quality,
  type QualityGroup,
  type QualityRowName,
} from '../../src/site/quality.ts';

/** One table for all groups: the blind texts in full, of the others F1 alone. */
export function shortTable({ groups }: Quality): string {
  const byName = new Map(groups.map((group) => [group.group, group]));
  const [blind, seen, corpus] = [byName.get('blind')!, byName.get('seen')!, byName.get('corpus')!];
  const f1 = (group: QualityGroup, row: QualityRowName) => percent(rowOf(group, row).relaxed.f1);
  return [
    table(
      ['in per cent', 'marked', 'precision', 'recall', 'F1', 'F1, same words', 'F1, seen texts', 'F1, corpus'],
      [
        ...blind.rows.map(({ row, relaxed, strict }) => [
          ROW_LABELS[row],
          String(relaxed.wanted),
          ...inPercent(relaxed),
          percent(strict.f1),
          f1(seen, row),
          f1(corpus, row),
        ]),
        [
          'Who is who (B-cubed)',
          '',
          ...inPercent(blind.coreference),
          '',
          percent(seen.coreference.f1),
          percent(corpus.coreference.f1),
        ],
      ],
    ),
    `The first figures are of ${described(blind)} that nobody looks at while making rules; then come ${described(seen)} that are looked at, and ${described(corpus)} of the corpus.`,
  ].join('\n\n');
}

/** A section for each group, with all that was measured. */
export function fullReport({ groups }: Quality): string {
  return groups.map(sectionOf).join('\n\n');
}

function sectionOf(group: QualityGroup): string {
  const { rows, links, values, coreference, coreferenceOfFound, articles, mistakes } = group;
  return [
    `## ${GROUP_LABELS[group.group]}: ${described(group)}`,
    table(
      ['in per cent', 'marked', 'precision', 'recall', 'F1', 'same words: precision', 'recall', 'F1'],
      rows.map(({ row, relaxed, strict }) => [
        ROW_LABELS[row],
        String(relaxed.wanted),
        ...inPercent(relaxed),
        ...inPercent(strict),
      ]),
    ),
    `Of ${links.of} names found, ${links.right} stand for the right entity; of ${values.of} dates found, ${values.right} have the right value.`,
    table(
      ['B-cubed, in per cent', 'precision', 'recall', 'F1'],
      [
        ...articles.map((one) => [`\`${one.article}\``, ...inPercent(one)]),
        ['all their mentions', ...inPercent(coreference)],
        ['those of them that were found', ...inPercent(coreferenceOfFound)],
      ],
    ),
    mistakes.length === 0 ? 'No mistakes.' : mistakeTable(mistakes),
  ].join('\n\n');
}

/** What went wrong with what, in numbers. */
function mistakeTable(mistakes: readonly MistakeCount[]): string {
  const rows = [...Map.groupBy(mistakes, ({ sought }) => sought)];
  return table(
    ['mistakes', ...SORTS.map((sort) => SORT_LABELS[sort].toLowerCase())],
    rows.map(([sought, counts]) => [
      ROW_LABELS[sought],
      ...SORTS.map((sort) => String(counts.find((one) => one.sort === sort)?.count ?? '')),
    ]),
  );
}

/** "13 texts of 4,460 words". */
function described({ texts, words }: QualityGroup): string {
  return `${texts} texts of ${words.toLocaleString('en-GB')} words`;
}

function rowOf(group: QualityGroup, name: QualityRowName): QualityGroup['rows'][number] {
  return group.rows.find(({ row }) => row === name)!;
}

/** A table of Markdown, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
