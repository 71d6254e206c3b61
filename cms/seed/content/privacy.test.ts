import { expect, it } from 'vitest';
import { scan } from '../../../domain/privacy/scan';
import * as content from './index';

/** Runs of one paragraph are read in one breath; everything else string by string. */
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value);
  const isRuns =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((run) => typeof run?.text === 'string' && !run.type);
  return isRuns ? [value.map((run) => run.text).join('')] : parts.flatMap(texts);
};

it('holds nothing that the privacy gate would stop', () => {
  const all = texts(Object.values(content));
  expect(all.length).toBeGreaterThan(1_000);
  const numbers = [
    ...content.SEED_UNITS.map(({ telephone }) => telephone),
    ...content.SEED_SETTINGS.hotlines.map(({ number }) => number),
  ];
  const addresses = [...content.SEED_UNITS.map(({ address }) => address), content.SEED_SETTINGS.address];
  const options = {
    allowedTelephones: numbers,
    allowedAddresses: addresses,
    today: new Date('2026-11-25'),
  };
  // The bureau's own box for corrections stands in a field of its own (cms/privacy/own-contacts.ts).
  const others = all.filter((text) => text !== content.SEED_SETTINGS.errorReport.address);
  expect(others.flatMap((text) => scan(text, options).map((found) => [found.rule, text]))).toEqual([]);
});
