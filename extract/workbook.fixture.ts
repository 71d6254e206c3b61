import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a ZIP file; the declared numbers may lie, for tests of hostile files. */
export type ZipPart = {
  name: string;
  data: Buffer;
  declaredSize?: number;
  checksum?: number;
  flags?: number;
};

function localHeader(name: Buffer, part: ZipPart, packed: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(part.flags ?? 0, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(part.checksum ?? crc32(part.data), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(part.declaredSize ?? part.data.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, packed]);
}

function directoryEntry(name: Buffer, part: ZipPart, packed: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(part.flags ?? 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(part.checksum ?? crc32(part.data), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(part.declaredSize ?? part.data.length, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

/** A ZIP file of deflated parts, by hand, so that every byte of it can be wrong on purpose. */
export function writeZip(path: string, parts: ZipPart[]): void {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const packed = deflateRawSync(part.data);
    const file = localHeader(name, part, packed);
    entries.push(directoryEntry(name, part, packed, offset));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  writeFileSync(path, Buffer.concat([...files, directory, end]));
}

export type WorkbookParts = {
  /** Worksheet XML, one for each sheet. */
  sheets: string[];
  hidden?: boolean[];
  sharedStrings?: string;
  styles?: string;
  date1904?: boolean;
};

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
const relations = (items: string[]) => `<Relationships>${items.join('')}</Relationships>`;

export function workbookParts({ sheets, hidden, sharedStrings, styles, date1904 }: WorkbookParts): ZipPart[] {
  const texts: [string, string][] = [
    ['_rels/.rels', relations([relation('r1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          (_, i) => `<sheet name="表${i + 1}" state="${hidden?.[i] ? 'hidden' : 'visible'}" r:id="s${i}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        ...(sharedStrings ? [relation('strings', 'sharedStrings', 'sharedStrings.xml')] : []),
        ...(styles ? [relation('styles', 'styles', '/xl/styles.xml')] : []),
      ]),
    ],
    ...sheets.map((xml, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
  ];
  if (sharedStrings) texts.push(['xl/sharedStrings.xml', sharedStrings]);
  if (styles) texts.push(['xl/styles.xml', styles]);
  return texts.map(([name, xml]) => ({ name, data: Buffer.from(xml) }));
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A worksheet of inline strings; a cell that begins with `<` is taken as XML. */
export const sheetOf = (rows: string[][]): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells) =>
        `<row>${cells
          .map((cell) =>
            cell.startsWith('<') ? cell : `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;
