import { collapse } from './words';

/** Larger spans than these are mistakes of a program; a table of this site is for reading on a phone. */
const MOST = { columns: 30, rows: 500 };

const spanOf = (cell: Element, name: string, most: number): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), most);

/** The words of a cell on one line: what parts cells and rows in a table of this site must not stand in one. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const within = [...node.childNodes].map(wordsOf).join('');
  return /^(?:P|DIV|SECTION|LI|BR|TR|TD)$/.test(node.nodeName) ? `${within} ` : within;
}

/**
 * The cells of a table, row by row. A cell that spans rows or columns is said in each of them, so that every line can
 * be read by itself. Rows of tables inside a cell are words of that cell.
 */
export function tableRows(table: Element): string[][] {
  const trs = [...table.querySelectorAll('tr')]
    .filter((tr) => tr.closest('table') === table)
    .slice(0, MOST.rows);
  const rows: string[][] = trs.map(() => []);
  trs.forEach((tr, at) => {
    let column = 0;
    for (const cell of [...tr.children].filter(({ tagName }) => /^T[DH]$/.test(tagName))) {
      const row = rows[at] as string[];
      while (row[column] !== undefined) column += 1;
      const text = collapse(wordsOf(cell)).trim();
      const wide = spanOf(cell, 'colspan', MOST.columns);
      const high = spanOf(cell, 'rowspan', trs.length - at);
      for (let down = 0; down < high; down += 1)
        for (let along = 0; along < wide && column + along < MOST.columns; along += 1)
          (rows[at + down] as string[])[column + along] = text;
      column += wide;
    }
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''))
    .filter((row) => row.some((cell) => cell !== ''));
}
