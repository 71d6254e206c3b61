import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Mode, rootIn, rulesIn } from './cascade';
import { contrast } from './contrast';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const rules = rulesIn(css);

const MODES: Mode[] = [false, true].flatMap((systemDark) =>
  ([null, 'light', 'dark'] as const).flatMap((theme) =>
    [false, true].map((care) => ({ systemDark, theme, care })),
  ),
);
const name = (mode: Mode) =>
  `system ${mode.systemDark ? 'dark' : 'light'}, theme ${mode.theme ?? 'as system'}, care ${mode.care ? 'on' : 'off'}`;

const GROUNDS = ['page', 'ground', 'surface', 'pressed'];
const TEXTS = ['text', 'text-muted', 'hint', 'brand-text', 'link', 'danger', 'warning'];
const TEXT_PAIRS = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground])),
  ...['brand-soft', 'danger-soft', 'warning-soft'].flatMap((soft) => [
    ['text', soft],
    ['text-muted', soft],
    ['link', soft],
  ]),
  ['brand-text', 'brand-soft'],
  ['danger', 'danger-soft'],
  ['warning', 'warning-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-pressed'],
] as [string, string][];
const SHAPE_PAIRS = GROUNDS.flatMap((ground) => [
  ['line-strong', ground],
  ['focus', ground],
]) as [string, string][];

describe.each(MODES.map((mode) => [name(mode), mode] as const))('%s', (_, mode) => {
  const root = rootIn(rules, mode);
  const ratio = ([over, under]: [string, string]) =>
    contrast(root.get(`--${over}`) ?? 'absent', root.get(`--${under}`) ?? 'absent');
  const below = (pairs: [string, string][], least: number) =>
    pairs
      .filter((pair) => ratio(pair) < least)
      .map((pair) => `${pair.join(' on ')} ${ratio(pair).toFixed(2)}`);

  it('reads: 4.5 : 1, and 7 : 1 in care mode', () => {
    expect(below(TEXT_PAIRS, mode.care ? 7 : 4.5)).toEqual([]);
  });
  it('shows control edges and focus at 3 : 1', () => {
    expect(below(SHAPE_PAIRS, 3)).toEqual([]);
  });
  it('is dark exactly when asked, or when nothing is asked and the system is', () => {
    const dark = mode.theme === 'dark' || (mode.theme === null && mode.systemDark);
    expect(root.get('color-scheme')).toBe(dark ? 'dark' : 'light');
  });
});

it('says the same for the system theme and for the same theme chosen by hand', () => {
  for (const care of [false, true]) {
    for (const theme of ['light', 'dark'] as const) {
      const byHand = rootIn(rules, { systemDark: theme === 'light', theme, care });
      const bySystem = rootIn(rules, { systemDark: theme === 'dark', theme: null, care });
      expect(Object.fromEntries(byHand)).toEqual(Object.fromEntries(bySystem));
    }
  }
});

it('gives every role of the Tailwind theme a value', () => {
  const root = rootIn(rules, { systemDark: false, theme: null, care: false });
  const used = [...css.matchAll(/--(?:color|spacing)-[\w-]+: var\((--[\w-]+)\)/g)].map(([, role]) => role);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((role) => !root.has(role ?? ''))).toEqual([]);
});

it('keeps type in rem and the root in per cent, so that system and reader scaling work', () => {
  expect(css).toMatch(/font-size: calc\(100% \* /);
  const sizes = [...css.matchAll(/--text-(?:caption|secondary|meta|body|heading|title): (\S+);/g)];
  expect(sizes.map(([, size]) => size?.replace(/[\d.]+/, ''))).toEqual(Array(6).fill('rem'));
});
