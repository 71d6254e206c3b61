import { SaxesParser } from 'saxes';
import { markedEncoding } from './byte-order';
import { ExtractFault } from './fault';

/** Characters between two tags: a spreadsheet cell holds 32,767 at most, written in XML up to six times that. */
const GAP_LIMIT = 256 * 1024;

export type XmlListener = {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** `x:row` is the same element as `row`: some programs write a prefix, and a workbook has no other `row`. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML in pieces and tells the listener, one `yield` a piece so that the caller may take what it found.
 * Throws ExtractFault 'document-type' (entities, inside or out, come only through one), 'cell-too-long' when
 * text or a tag grows past any honest cell, 'xml-broken' for the rest.
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let gap = 0;
  parser.on('doctype', () => {
    throw new ExtractFault('document-type');
  });
  parser.on('opentag', (tag) => {
    gap = 0;
    listener.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    gap = 0;
    listener.close?.(localName(tag.name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  const write = (text: string) => {
    gap += text.length;
    parser.write(text);
    if (gap > GAP_LIMIT) throw new ExtractFault('cell-too-long');
  };
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8', { fatal: true });
      write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    write(decoder?.decode() ?? '');
    parser.close();
    yield;
  } catch (error) {
    if (error instanceof ExtractFault) throw error;
    throw new ExtractFault('xml-broken', {}, { cause: error });
  }
}

/** Reads a small part to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(bytes, listener));
}
