import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFile, detectEncoding } from './decode';
import { csvOf, rowWith, samplePath, writeTemporary } from './extract.fixture';
import { ExtractFault } from './fault';

const text = csvOf([rowWith(), rowWith({ unit: '沙日浩来镇派出所' })]);
const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16();
const gb18030 = readFileSync(samplePath('extract-2026-10.csv'));

async function readText(content: Buffer | string): Promise<string> {
  const path = writeTemporary(content);
  let found = '';
  for await (const piece of decodeFile(path, await detectEncoding(path))) found += piece;
  return found;
}

async function faultOf(content: Buffer): Promise<ExtractFault> {
  return readText(content).then(
    () => expect.fail('it was read'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(ExtractFault);
      return error as ExtractFault;
    },
  );
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with its mark', utf16be(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', utf16be(text)],
  ])('%s is found, and its mark is no part of the text', async (_, content) => {
    expect(await readText(content)).toBe(text);
  });

  it('GB18030 is found, also where a piece of the file ends inside a character', async () => {
    const found = await readText(gb18030);
    expect(found.startsWith('受案编号,案件类别,')).toBe(true);
    expect(found).not.toContain('\uFFFD');
    expect(found.match(/\n/g)).toHaveLength(3046);
  });

  it('a mark does not survive in front of the first heading when the first piece is tiny', async () => {
    expect(await readText(Buffer.from('\uFEFF案'))).toBe('案');
  });
});

describe('broken bytes', () => {
  it('in UTF-8 are refused with byte and line, not read as GB18030', async () => {
    const broken = Buffer.from(text);
    const at = broken.lastIndexOf('派') + 1;
    broken[at] = 0x41;
    expect(await faultOf(broken)).toMatchObject({ code: 'broken-text', detail: { byte: at, line: 3 } });
  });

  it('in GB18030 are refused with byte and line, far into the file', async () => {
    const at = gb18030.indexOf('\n', 200_000) + 1;
    const broken = Buffer.concat([gb18030.subarray(0, at), Buffer.from([0xff]), gb18030.subarray(at)]);
    const line = gb18030.subarray(0, at).toString('latin1').split('\n').length;
    expect(await faultOf(broken)).toMatchObject({ code: 'broken-text', detail: { byte: at, line } });
  });

  it('at the end, where a file was cut inside a character, are refused', async () => {
    const cut = gb18030.indexOf(Buffer.from([0xca, 0xdc])) + 1;
    expect(await faultOf(gb18030.subarray(0, cut))).toMatchObject({ code: 'broken-text' });
    const utf8 = Buffer.from(text);
    const whole = utf8.subarray(0, utf8.lastIndexOf('派') + 2);
    expect(await faultOf(whole)).toMatchObject({ code: 'broken-text', detail: { byte: whole.length } });
  });

  it('of something that is no text are refused as such', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0, 0, 7]);
    expect(await faultOf(picture)).toMatchObject({ code: 'not-an-extract' });
  });
});
