import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzipOf, linesOf, type Piece, pieceOf } from './pieces';

const TEXTS = ['', '{"entry":1}\n'.repeat(3_000), '奈曼\n', '', 'x'];

test('any number of pieces is one gzip file, and each piece is its lines', async () => {
  const pieces: Piece[] = [];
  for (const [index, text] of TEXTS.entries()) {
    const file = gzipOf(pieces);
    expect(gunzipSync(Buffer.concat(file)).toString()).toBe(TEXTS.slice(0, index).join(''));
    pieces.push(await pieceOf(text, pieces.at(-1)));
  }
  expect((await Promise.all(pieces.map(linesOf))).map(String)).toEqual(TEXTS);
  expect(pieces.at(-1)?.bytes).toBe(Buffer.byteLength(TEXTS.join('')));
});

test('a piece that is missing or in the wrong place is noticed by whoever unpacks the file', async () => {
  const one = await pieceOf('a\n');
  const other = await pieceOf('b\n', one);
  for (const wrong of [[other], [other, one]])
    expect(() => gunzipSync(Buffer.concat(gzipOf(wrong)))).toThrow();
});
