import type { Inline } from '../prose';
import { cleanAddress } from './address';
import { DROPPED } from './elements';
import { isUnseen, lookOf } from './style';
import { collapse, tidy } from './words';

/** Larger spans than these are mistakes of a program; a table of this site is for reading on a phone. */
const MOST = { columns: 30, rows: 500 };

const spanOf = (cell: Element, name: string, most: number): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), most);

const LINE = /^(?:P|DIV|SECTION|LI|BR|TR|TD)$/;
type Context = Pick<Inline, 'bold' | 'href'>;

/** The words below a node on one line: what parts cells and rows in a table of this site must not stand in one. */
function wordsOf(node: Node, before: Context): Inline[] {
  if (node.nodeType === 3) return [{ ...before, text: collapse(node.nodeValue ?? '') }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (DROPPED.has(tag) || isUnseen(element)) return [];
  const bold = lookOf(element).bold ?? before.bold;
  const address = tag === 'A' ? cleanAddress(element.getAttribute('href')) : null;
  const href = address && !address.startsWith('http:') ? address : before.href;
  const within = [...element.childNodes].flatMap((child) =>
    wordsOf(child, { ...(bold && { bold }), ...(href && { href }) }),
  );
  return LINE.test(tag) ? [...within, { text: ' ' }] : within;
}

/** Blanks stand between words only, and once; none of them is bold or part of a link by itself. */
function cellOf(cell: Element): Inline[] {
  const runs: Inline[] = [];
  for (const run of [...cell.childNodes].flatMap((child) => wordsOf(child, {}))) {
    const isAfterBlank = runs.at(-1)?.text.endsWith(' ') ?? true;
    const text = isAfterBlank ? run.text.replace(/^ /, '') : run.text;
    if (text !== '') runs.push(text === ' ' ? { text } : { ...run, text });
  }
  return tidy(runs);
}

/**
 * The cells of a table, row by row. A cell that spans rows or columns is said in each of them, so that every line can
 * be read by itself. Rows of tables inside a cell are words of that cell.
 */
export function tableRows(table: Element): Inline[][][] {
  const trs = [...table.querySelectorAll('tr')]
    .filter((tr) => tr.closest('table') === table)
    .slice(0, MOST.rows);
  const rows: Inline[][][] = trs.map(() => []);
  trs.forEach((tr, at) => {
    let column = 0;
    for (const cell of [...tr.children].filter(({ tagName }) => /^T[DH]$/.test(tagName))) {
      const row = rows[at] as Inline[][];
      while (row[column] !== undefined) column += 1;
      const content = cellOf(cell);
      const wide = spanOf(cell, 'colspan', MOST.columns);
      const high = spanOf(cell, 'rowspan', trs.length - at);
      for (let down = 0; down < high; down += 1)
        for (let along = 0; along < wide && column + along < MOST.columns; along += 1)
          (rows[at + down] as Inline[][])[column + along] = content;
      column += wide;
    }
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? []))
    .filter((row) => row.some((cell) => cell.length > 0));
}
