import type { Field } from 'payload';
import type { Passage } from '../../domain/privacy/passage';
import { richStretches } from './rich-text';

type Data = Record<string, unknown>;
type Row = Data & { blockType?: string };

/** How a document's languages stand: all of them side by side (`{ zh, mn }`, as stored), or one (as a form has it). */
export type Languages = { all: true } | { all: false; locale: string };

type Spot = { path: string; field: string; place: string; locale: string | null; isSpoken: boolean };
type Walk = { languages: Languages; skips: (spot: Pick<Spot, 'field'>) => boolean };

/** Types of fields that hold words of a person; every other known type holds a choice, a mark or an address within. */
export const WORD_TYPES: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'email',
  'code',
  'json',
  'richText',
]);
export const WORDLESS_TYPES: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'join',
  'number',
  'point',
  'radio',
  'relationship',
  'select',
  'ui',
  'upload',
]);
const LANGUAGE_NAMES: Record<string, string> = { mn: '蒙古文 · ' };

const joined = (before: string, name: string): string => (before === '' ? name : `${before}.${name}`);

export const labelOf = (field: { label?: unknown; name?: string }): string => {
  const { label, name = '' } = field;
  if (typeof label === 'string') return label.replace(/（.*）$/, '');
  if (typeof label === 'object' && label !== null) return String(Object.values(label)[0]);
  return name;
};

/** Strings anywhere in a value of unknown shape. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const passage = ({ path, field, place, locale }: Spot, text: string): Passage => ({
  path,
  field,
  locale,
  place: (LANGUAGE_NAMES[locale ?? ''] ?? '') + place,
  text,
});

function words(type: string, value: unknown, spot: Spot): Passage[] {
  if (type === 'richText')
    return richStretches(value).map(({ text, inside, what }) => ({
      ...passage({ ...spot, place: `${spot.place}${what}` }, text),
      inside,
    }));
  return strings(value)
    .filter((text) => text.trim() !== '')
    .map((text) => passage(spot, text));
}

const below = (spot: Spot, name: string, label: string): Spot => ({
  ...spot,
  path: joined(spot.path, name),
  field: joined(spot.field, name),
  place: spot.place === '' ? label : label === '' ? spot.place : `${spot.place} · ${label}`,
});

function rows(field: Field & { name: string }, value: unknown, spot: Spot, walk: Walk): Passage[] {
  if (!Array.isArray(value)) return [];
  return (value as Row[]).flatMap((row, index) => {
    const at = { ...spot, path: `${spot.path}.${index}`, place: `${spot.place}第 ${index + 1} 项` };
    const named = 'blocks' in field ? field.blocks.find(({ slug }) => slug === row?.blockType) : undefined;
    const fields = 'fields' in field ? field.fields : (named?.fields ?? []);
    const known = walkFields(fields, row, at, walk);
    // A block that another file describes: its words are read all the same.
    const { id: _id, blockType: _type, ...unknown } = row;
    return fields.length > 0 ? known : strings(unknown).map((text) => passage(at, text));
  });
}

function one(field: Field & { name: string }, value: unknown, spot: Spot, walk: Walk): Passage[] {
  if (value === undefined || value === null || walk.skips(spot)) return [];
  if (WORD_TYPES.has(field.type)) return words(field.type, value, spot);
  if (field.type === 'group') return walkFields(field.fields, value as Data, spot, walk);
  if (field.type === 'array' || field.type === 'blocks') return rows(field, value, spot, walk);
  return [];
}

/** A field in each of its languages. */
function inLanguages(field: Field & { name: string }, value: unknown, spot: Spot, walk: Walk): Passage[] {
  const { languages } = walk;
  const isOwn = 'localized' in field && field.localized === true && !spot.isSpoken;
  if (!isOwn) return one(field, value, spot, walk);
  if (!languages.all) return one(field, value, { ...spot, locale: languages.locale, isSpoken: true }, walk);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([locale, spoken]) =>
    one(field, spoken, { ...spot, locale, isSpoken: true }, walk),
  );
}

function walkFields(fields: readonly Field[], data: Data | undefined, spot: Spot, walk: Walk): Passage[] {
  if (typeof data !== 'object' || data === null) return [];
  return fields.flatMap((field): Passage[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => {
        if (!('name' in tab && tab.name)) return walkFields(tab.fields, data, spot, walk);
        const group = { ...tab, type: 'group' } as unknown as Field & { name: string };
        return inLanguages(group, data[tab.name], below(spot, tab.name, labelOf(tab as never)), walk);
      });
    if (!('name' in field && field.name))
      return 'fields' in field ? walkFields(field.fields, data, spot, walk) : [];
    const named = field as Field & { name: string };
    return inLanguages(named, data[named.name], below(spot, named.name, labelOf(named as never)), walk);
  });
}

/**
 * All the words of a document, found by walking its fields: a new field or collection is read from its first day.
 * `skips` names what is not read; see exemptions.ts.
 */
export const passagesOf = (
  fields: readonly Field[],
  data: Data,
  languages: Languages,
  skips: Walk['skips'] = () => false,
): Passage[] =>
  walkFields(
    fields,
    data,
    { path: '', field: '', place: '', locale: null, isSpoken: false },
    { languages, skips },
  );
