import { open } from 'node:fs/promises';
import { ExtractFault } from './fault';

export const SOURCE_KINDS = ['workbook', 'delimited'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const SAMPLE = 512 * 1024;
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream of an OLE container in which Excel puts a workbook it has encrypted ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What a file is by its content; its extension is not asked, because offices rename files.
 * Throws ExtractFault for what cannot be an extract: empty, encrypted, an old .xls, a web page saved as one.
 */
export async function sourceKind(path: string): Promise<SourceKind> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new ExtractFault('empty');
    const head = Buffer.alloc(Math.min(SAMPLE, size));
    await file.read(head, 0, head.length, 0);
    if (head.subarray(0, 4).toString('latin1').startsWith('PK\u0003\u0004')) return 'workbook';
    if (head.subarray(0, 8).equals(OLE)) {
      const tail = Buffer.alloc(head.length);
      await file.read(tail, 0, tail.length, size - tail.length);
      const isEncrypted = head.includes(ENCRYPTED) || tail.includes(ENCRYPTED);
      throw new ExtractFault(isEncrypted ? 'encrypted' : 'old-workbook');
    }
    const start = head.subarray(0, 1024).toString('latin1').replace(/\0/g, '');
    if (/<(html|table|\?xml|!doctype|meta)/i.test(start)) throw new ExtractFault('web-page');
    if (/^%PDF|^\{\\rtf|^PK|^Rar!|^7z/.test(start)) throw new ExtractFault('not-an-extract');
    return 'delimited';
  } finally {
    await file.close();
  }
}
