import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLUMN_NAMES, COLUMNS, type Column } from './column';

/** The day on which the samples are read. */
export const TODAY = '2026-11-24';
export const samplePath = (name: string): string =>
  fileURLToPath(new URL(`samples/${name}`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
let files = 0;

export const newPath = (extension = 'csv'): string => join(folder, `${++files}.${extension}`);

export function writeTemporary(content: string | Buffer, extension = 'csv'): string {
  const path = newPath(extension);
  writeFileSync(path, content);
  return path;
}

export const HEADING_ROW: string[] = COLUMNS.map((column) => COLUMN_NAMES[column]);

const GOOD: Record<Column, string> = {
  number: 'J15052501102026100001',
  kind: '行政',
  unit: '大沁他拉镇派出所',
  telephone: '0475-0001000',
  stage: '受案',
  date: '2026-10-12',
  result: '',
  disclosable: '是',
  reason: '',
  role: '被侵害人',
  language: '汉语',
};

/** Cells of a good row with some of them changed. */
export const rowWith = (changes: Partial<Record<Column, string>> = {}): string[] =>
  COLUMNS.map((column) => changes[column] ?? GOOD[column]);

export const csvOf = (rows: string[][]): string =>
  [HEADING_ROW, ...rows]
    .map((cells) => `${cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`)
    .join('');
