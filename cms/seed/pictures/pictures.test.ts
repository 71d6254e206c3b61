import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_ALT, PICTURE_KEYS } from './alt';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (key: string) => readFileSync(`${folder}${key}.svg`, 'utf8');

describe('cover pictures', () => {
  it('has one file a key and no file without a key', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => name.slice(0, -'.svg'.length));
    expect(files.sort()).toEqual([...PICTURE_KEYS].sort());
  });

  it.each(PICTURE_KEYS)('%s is a small, self-contained 2.35:1 drawing without words', (key) => {
    const svg = read(key);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 510">/);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(8_000);
    expect(svg).not.toMatch(/<(text|tspan|script|style|image|foreignObject|use|a|animate|set)\b/i);
    expect(svg).not.toMatch(/href\s*=|url\(|\son\w+\s*=|style\s*=|<!|<\?/i);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(PICTURE_KEYS)('%s draws something, edge to edge', async (key) => {
    const { data, info } = await sharp(Buffer.from(read(key)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([1200, 510, 4]);
    const drawn = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
    const { channels, isOpaque } = await drawn.stats();
    expect([channels[3]?.min, isOpaque]).toEqual([255, true]);
    const { entropy } = await drawn.extract({ left: 345, top: 0, width: 510, height: 510 }).stats();
    expect(entropy).toBeGreaterThan(1.5);
  });

  it('describes every picture in one short Chinese sentence, each its own', () => {
    const words = PICTURE_KEYS.map((key) => PICTURE_ALT[key]);
    for (const alt of words) expect(alt).toMatch(/^插画：[\p{Script=Han}，、]{8,40}。$/u);
    expect(new Set(words).size).toBe(PICTURE_KEYS.length);
  });
});
