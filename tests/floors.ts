import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The least version of a package that answers an advisory; one for each major line that got the answer. */
export type Floor = { name: string; minimum: string[]; advisory: string; certainty: string; what: string };
export type Copy = { name: string; version: string; place: string };

export const readFloors = (tsv: string): Floor[] =>
  tsv
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [name = '', minimum = '', advisory = '', certainty = '', what = ''] = line.split('\t');
      return { name, minimum: minimum.split(' '), advisory, certainty, what };
    });

/** Every package below a node_modules, those inside other packages too. */
export function copiesBelow(modules: string): Copy[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).flatMap((entry) => {
    if (entry.startsWith('.')) return [];
    const place = path.join(modules, entry);
    if (entry.startsWith('@')) return readdirSync(place).flatMap((name) => copyAt(path.join(place, name)));
    return copyAt(place);
  });
}

function copyAt(place: string): Copy[] {
  const file = path.join(place, 'package.json');
  if (!existsSync(file)) return [];
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
  const own = name && version ? [{ name, version, place }] : [];
  return [...own, ...copiesBelow(path.join(place, 'node_modules'))];
}

type Numbers = [number, number, number];
/** A pre-release comes before its release: counted as the one before. */
const numbers = (version: string): Numbers => {
  const [, major, minor, patch, pre] = /^(\d+)\.(\d+)\.(\d+)(-)?/.exec(version) ?? [];
  if (major === undefined) throw new Error(`${version} is no version.`);
  return [Number(major), Number(minor), Number(patch) - (pre ? 0.5 : 0)];
};
const isAtLeast = (one: Numbers, other: Numbers): boolean => {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 || (one[at] as number) > (other[at] as number);
};

/** Whether a version has the answer: in its own major line, or above every line that needed one. */
export function isAbove(version: string, minimum: readonly string[]): boolean {
  const own = numbers(version);
  const floors = minimum.map(numbers);
  const inLine = floors.find(([major]) => major === own[0]);
  return inLine ? isAtLeast(own, inLine) : floors.every(([major]) => own[0] > major);
}
