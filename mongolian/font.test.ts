import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { CUT_FONT, cutHudum, FULL_FONT, HUDUM } from '../scripts/cut-font.mjs';
import { drawn, type Shaper } from './shape';
import { openFont } from './shaping';

const words = (await readFile(new URL('samples/hudum-words.txt', import.meta.url), 'utf8'))
  .trim()
  .split('\n');
let full: Shaper;
let cut: Shaper;

beforeAll(async () => {
  full = await openFont(await readFile(FULL_FONT));
  cut = await openFont(await readFile(CUT_FONT));
});

describe('the cut font', () => {
  it('is what the script makes, byte for byte, and light', async () => {
    const shipped = await readFile(CUT_FONT);
    expect(Buffer.compare(await cutHudum(), shipped)).toBe(0);
    expect(shipped.byteLength).toBeLessThan(21_000);
  });

  it('draws every one of the sample words as the full font does', () => {
    expect(words.length).toBeGreaterThan(800);
    const differing = words.filter((word) => {
      const [a, b] = [full.shape(word), cut.shape(word)];
      return (
        JSON.stringify(a.map((g) => [g.advance, g.offset, g.at, g.outline])) !==
        JSON.stringify(b.map((g) => [g.advance, g.offset, g.at, g.outline]))
      );
    });
    expect(differing).toEqual([]);
  });

  it('has a glyph for every letter of every sample word', () => {
    expect(words.filter((word) => cut.shape(word).some(({ id }) => id === 0))).toEqual([]);
  });

  it('covers exactly the runs the style sheet asks it for', async () => {
    const css = await readFile(new URL('../styles/script/text.css', import.meta.url), 'utf8');
    const range = /unicode-range:([^;]+);/
      .exec(css)?.[1]
      ?.replace(/U\+|\s/g, '')
      .split(',');
    expect(range?.map((run) => run.split('-').map((end) => Number.parseInt(end, 16)))).toEqual(
      HUDUM.map(([first, last]) => (first === last ? [first] : [first, last])),
    );
    const missing = HUDUM.flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    ).filter((char) => !cut.has(char));
    expect(missing.map((char) => char.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('takes the room of the same face of the phone, under the names that face goes by', async () => {
    const css = await readFile(new URL('../styles/script/text.css', import.meta.url), 'utf8');
    const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, face = '']) => face);
    const [own, ofPhone] = faces.map((face) => face.slice(face.indexOf('size-adjust')));
    expect(ofPhone?.replace(/\s/g, '')).toBe(own?.replace(/\/\*.*?\*\/|\s/gs, ''));
    expect(own).toMatch(/^size-adjust: 112%/);
    const sfnt = await subsetFont(await readFile(FULL_FONT), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    // The name table holds it in UTF-16; local() asks for the whole name.
    const name = Buffer.from('Noto Sans Mongolian Regular', 'utf16le').swap16();
    expect(Buffer.from(sfnt).includes(name)).toBe(true);
    expect(faces[1]).toContain('local("Noto Sans Mongolian Regular")');
    expect(css).toMatch(/font-family: "NSM", "NSL",/);
  });

  it('carries its licence', async () => {
    const licence = await readFile(new URL('../public/fonts/OFL.txt', import.meta.url), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});

describe('connectors', () => {
  it('MVS and NNBSP give a suffix the same form, a plain space does not', () => {
    for (const suffix of ['ᠤᠨ', 'ᠶᠢᠨ', 'ᠳᠤ', 'ᠪᠠᠷ', 'ᠠᠴᠠ']) {
      const form = (connector: string) =>
        cut
          .shape(`ᠮᠣᠩᠭᠣᠯ${connector}${suffix}`)
          .filter(({ at }) => at > 6)
          .map(({ outline }) => outline);
      expect(form('\u180E')).toEqual(form('\u202F'));
      // acha and bar are drawn alike as words of their own; the others lose their suffix form.
      if (suffix.length < 4 && suffix !== 'ᠪᠠᠷ' && suffix !== 'ᠠᠴᠠ') {
        expect(form(' ')).not.toEqual(form('\u202F'));
      }
    }
  });

  it('the genitive after a digit looks the same under back and front vowels', () => {
    expect(drawn(cut.shape('\u202Fᠤ'))).toBe(drawn(cut.shape('\u202Fᠦ')));
    expect(drawn(cut.shape('\u202Fᠤ'))).not.toBe(drawn(cut.shape('ᠤ')));
  });
});
