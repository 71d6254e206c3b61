import { expect, it } from 'vitest';
import { refuseOverpacked } from './unpacked';

const file = (inside: string) => Buffer.from(`%PDF-1.4\n${inside}\n%%EOF\n`, 'latin1');
const timed = async (work: Promise<unknown>): Promise<number> => {
  const started = Date.now();
  await work.catch(() => {});
  return Date.now() - started;
};

it('a file of nothing but beginnings is read through once', async () => {
  const beginnings = 'stream\n'.repeat(150_000);
  expect(await timed(refuseOverpacked(file(beginnings)))).toBeLessThan(2_000);
});

it('a file of many parts is refused before all of them are unpacked', async () => {
  const packed = 'stream\n\x78\x9c'.repeat(100_000);
  await expect(refuseOverpacked(file(`${packed}\nendstream`))).rejects.toThrow('读不完');
});
