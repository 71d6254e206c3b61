import { posix } from 'node:path';
import { type Archive, openArchive } from './archive';
import { ExtractFault } from './fault';
import { HEADING_DEPTH, isHeadingRow } from './headings';
import { readDateStyles } from './number-format';
import type { RawRow } from './raw-row';
import { readSharedStrings } from './shared-strings';
import { type SheetContext, sheetRows } from './sheet';
import { readWholeXml } from './xml';

type Relation = { id: string; kind: string; target: string };
type Sheet = { name: string; part: string };

/** Relations of a part: kinds are the last step of their address, alike in transitional and strict files. */
async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part);
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(file)) return [];
  const relations: Relation[] = [];
  await readWholeXml(archive.read(file), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      // A target outside the file is never followed.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target);
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** The visible worksheets in the order of their tabs, and how the workbook counts days. */
async function readSheets(archive: Archive, part: string, relations: Relation[]) {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWholeXml(archive.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state && attributes.state !== 'visible')) return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const target = relations.find((relation) => relation.id === id && relation.kind === 'worksheet');
      if (target) sheets.push({ name: attributes.name ?? '', part: target.target });
    },
  });
  return { sheets, from1904 };
}

async function hasHeadings(archive: Archive, sheet: Sheet, context: SheetContext): Promise<boolean> {
  let rows = 0;
  for await (const some of sheetRows(archive, sheet.part, context))
    for (const row of some) {
      if (isHeadingRow(row.cells)) return true;
      if (++rows >= HEADING_DEPTH) return false;
    }
  return false;
}

/** The one sheet that holds an extract. Two could contradict each other, so neither is picked. */
async function chooseSheet(archive: Archive, sheets: Sheet[], context: SheetContext): Promise<Sheet> {
  const [first] = sheets;
  if (!first) throw new ExtractFault('sheet-missing');
  if (sheets.length === 1) return first;
  const fitting: Sheet[] = [];
  for (const sheet of sheets) if (await hasHeadings(archive, sheet, context)) fitting.push(sheet);
  if (fitting.length > 1) throw new ExtractFault('sheets-several', { found: fitting.map((s) => s.name) });
  return fitting[0] ?? first;
}

/** Rows of the worksheet that holds the extract, some at a time; tells the share read. Throws ExtractFault. */
export async function* workbookRows(
  path: string,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<RawRow[]> {
  const archive = await openArchive(path);
  try {
    const roots = await readRelations(archive, '');
    const main = roots.find((relation) => relation.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    if (!main.endsWith('.xml') || !archive.has(main)) throw new ExtractFault('not-an-extract');
    const relations = await readRelations(archive, main);
    const { sheets, from1904 } = await readSheets(archive, main, relations);
    const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
    const strings = partOf('sharedStrings');
    const styles = partOf('styles');
    const context = {
      from1904,
      strings: strings ? await readSharedStrings(archive, strings) : [],
      dateStyles: styles ? await readDateStyles(archive, styles) : [],
    };
    const sheet = await chooseSheet(archive, sheets, context);
    const size = archive.size(sheet.part) || 1;
    yield* sheetRows(archive, sheet.part, context, (bytes) => onShare(bytes / size));
  } finally {
    archive.close();
  }
}
