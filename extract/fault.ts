/** Why a whole file is refused before any row of it is believed. */
export const EXTRACT_FAULTS = [
  'empty',
  'not-an-extract',
  'encrypted',
  'old-workbook',
  'web-page',
  'broken-text',
  'record-too-long',
  'quotes-unbalanced',
  'archive-broken',
  'archive-too-big',
  'xml-broken',
  'document-type',
  'cell-too-long',
  'sheet-missing',
  'sheets-several',
  'headings-missing',
  'heading-twice',
] as const;
export type FaultCode = (typeof EXTRACT_FAULTS)[number];

/** Where and what: every part is optional, and none of it holds a row's private text. */
export type FaultDetail = {
  line?: number;
  /** Byte offset from the start of the file, 0 for the first byte. */
  byte?: number;
  name?: string;
  missing?: readonly string[];
  found?: readonly string[];
};

export class ExtractFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly detail: FaultDetail = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
    this.name = 'ExtractFault';
  }
}
