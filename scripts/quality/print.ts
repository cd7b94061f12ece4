import { GROUP_LABELS, inPercent, ROW_LABELS, type QualityGroup } from '../../src/site/quality.ts';

/** The figures of a group of texts in columns, one string a line. */
export function linesOfGroup(group: QualityGroup): string[] {
  const { rows, links, values, coreference, coreferenceOfFound, articles, mistakes } = group;
  const head = ['', 'wanted', 'P', 'R', 'F1', 'strict P', 'R', 'F1'];
  return [
    `${GROUP_LABELS[group.group]}: ${group.texts} texts, ${group.words} words`,
    ...columns([
      head,
      ...rows.map(({ row, relaxed, strict }) => [
        ROW_LABELS[row],
        relaxed.wanted,
        ...inPercent(relaxed),
        ...inPercent(strict),
      ]),
    ]),
    `  the right entity of a name found: ${links.right} of ${links.of}`,
    `  the right value of a date found: ${values.right} of ${values.of}`,
    ...columns([
      ['B-cubed', 'P', 'R', 'F1'],
      ...articles.map((one) => [one.article, ...inPercent(one)]),
      ['all their mentions', ...inPercent(coreference)],
      ['those found alone', ...inPercent(coreferenceOfFound)],
    ]),
    `  mistakes: ${mistakes.map(({ sought, sort, count }) => `${sought} ${sort} ${count}`).join(', ') || 'none'}`,
  ];
}

/** The first column to the left, the others to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const width = Math.max(...rows.map(([name = '']) => String(name).length)) + 2;
  return rows.map(
    ([name = '', ...cells]) =>
      `  ${String(name).padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`,
  );
}
