import type { Field } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { textFileName } from '../media/text-size';
import { publicPassages } from './document';
import { COLLECTION_WRITES, GLOBAL_WRITES, withPrivacyDoor } from './door';
import { EXEMPT_COLLECTIONS, EXEMPT_FIELDS, isExemptCollection } from './exemptions';
import { WORD_TYPES, WORDLESS_TYPES } from './passages';

const PROBE = '证件号150525199001010015';
type Data = Record<string, unknown>;
type Entity = { slug: string; fields: Field[]; custom?: unknown };

let collections: Entity[];
let globals: Entity[];
const all = () => [...collections, ...globals];

beforeAll(async () => {
  const { default: pending } = await import('../../payload.config');
  const config = await pending;
  collections = config.collections as never;
  globals = config.globals as never;
}, 120_000);

const RICH = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: PROBE }] }] } };

/** Every field of an entity filled in, in both languages; `words` collects the addresses of those that hold words. */
function filled(fields: readonly Field[], at: string, words: string[], isSpoken: boolean): Data {
  const data: Data = {};
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        if ('name' in tab && tab.name)
          data[tab.name] = filled(tab.fields, `${at}${tab.name}.`, words, isSpoken);
        else Object.assign(data, filled(tab.fields, at, words, isSpoken));
      continue;
    }
    if (!('name' in field && field.name)) {
      if ('fields' in field) Object.assign(data, filled(field.fields, at, words, isSpoken));
      continue;
    }
    const address = `${at}${field.name}`;
    const isOwn = 'localized' in field && field.localized === true && !isSpoken;
    const value = (): unknown => {
      if (field.type === 'richText') return RICH;
      if (WORD_TYPES.has(field.type)) return PROBE;
      if (field.type === 'array') return [filled(field.fields, `${address}.`, words, isSpoken || isOwn)];
      if (field.type === 'group') return filled(field.fields, `${address}.`, words, isSpoken || isOwn);
      if (field.type === 'blocks')
        return field.blocks.map((block) => ({
          blockType: block.slug,
          ...filled(block.fields, `${address}.`, words, isSpoken || isOwn),
        }));
      expect(WORDLESS_TYPES, `${address} has a type nobody has thought about: ${field.type}`).toContain(
        field.type,
      );
      return undefined;
    };
    if (WORD_TYPES.has(field.type)) words.push(address);
    data[field.name] = isOwn ? { zh: value(), mn: value() } : value();
  }
  return data;
}

describe('every field that holds words', () => {
  it('is read, or stands on the list of exemptions', () => {
    for (const entity of all()) {
      if (isExemptCollection(entity.slug)) continue;
      const words: string[] = [];
      const data = filled(entity.fields, '', words, false);
      const read = publicPassages({ ...entity, hasDrafts: false }, data, { all: true });
      const addresses = new Set(read.map(({ field }) => field));
      for (const word of new Set(words)) {
        const isExempt = Object.hasOwn(EXEMPT_FIELDS, `${entity.slug}.${word}`);
        expect(addresses.has(word), `${entity.slug}.${word}`).toBe(!isExempt);
      }
      for (const { locale, text } of read) {
        expect(text).toBe(PROBE);
        expect([null, 'zh', 'mn']).toContain(locale);
      }
    }
  });

  it('is read in both languages where it has two', () => {
    const articles = collections.find(({ slug }) => slug === 'articles') as Entity;
    const read = publicPassages({ ...articles, hasDrafts: true }, filled(articles.fields, '', [], false), {
      all: true,
    });
    for (const field of ['title', 'summary', 'body', 'credits.editor', 'changes.note', 'withdrawal.reason'])
      expect(
        read.filter((one) => one.field === field).map(({ locale }) => locale),
        field,
      ).toEqual(['zh', 'mn']);
  });
});

it('a made row number that looks like a telephone number is none; one that somebody wrote is read', () => {
  const cases = collections.find(({ slug }) => slug === 'cases') as Entity;
  const readOf = (id: string) =>
    publicPassages({ ...cases, hasDrafts: false }, { stages: [{ id }] }, { all: true }).map(
      ({ text }) => text,
    );
  expect(readOf('6a26b1ad13800138000c0de1')).toEqual([]);
  expect(readOf('13800138000')).toEqual(['13800138000']);
});

describe('the list of exemptions', () => {
  it('names only what exists, each with a reason', () => {
    for (const [slug, reason] of Object.entries(EXEMPT_COLLECTIONS)) {
      expect(collections.map((one) => one.slug)).toContain(slug);
      expect(reason.length).toBeGreaterThan(5);
    }
    const known = all().flatMap((entity) => {
      const words: string[] = [];
      filled(entity.fields, '', words, false);
      return words.map((word) => `${entity.slug}.${word}`);
    });
    for (const [field, reason] of Object.entries(EXEMPT_FIELDS)) {
      expect(known).toContain(field);
      expect(reason.length).toBeGreaterThan(5);
    }
  });

  it('leaves out nothing the public reads', () => {
    for (const slug of ['articles', 'disclosures', 'units', 'media', 'cases'])
      expect(isExemptCollection(slug)).toBe(false);
  });
});

it('every collection and global that is read has the panel in its form', () => {
  for (const { slug, fields } of all().filter((one) => !isExemptCollection(one.slug)))
    expect(
      fields.map((field) => ('name' in field ? field.name : '')),
      slug,
    ).toContain('privacyPanel');
});

it('the door stands before every method that writes what the public reads', async () => {
  const asked: string[] = [];
  const method = (name: string) => async () => asked.push(name);
  const names = [...COLLECTION_WRITES, ...GLOBAL_WRITES];
  const adapter = withPrivacyDoor({
    payload: {
      collections: { x: { config: { slug: 'x', fields: [{ name: 'a', type: 'text' }] } } },
      globals: { config: [{ slug: 'x', fields: [{ name: 'a', type: 'text' }] }] },
    },
    find: async () => ({ docs: [] }),
    findOne: async () => null,
    ...Object.fromEntries(names.map((name) => [name, method(name)])),
  } as never) as Record<string, (args: object) => Promise<unknown>>;
  (adapter as never as { payload: { db: unknown } }).payload.db = adapter;
  for (const name of names) {
    await expect(
      adapter[name]?.({ collection: 'x', slug: 'x', data: { a: PROBE } }),
      name,
    ).rejects.toMatchObject({ status: 400 });
    await adapter[name]?.({ collection: 'x', slug: 'x', data: { a: '好' } });
  }
  expect(asked).toEqual(names);
});

it('a name the program gave a file and its sizes is not read, though it may look like a telephone number', () => {
  const media = collections.find(({ slug }) => slug === 'media') as Entity;
  const originalName = 'a1739547-2974-48c7-a6b2-0123456789ab';
  const namesOf = (name: string) => {
    const small = textFileName({ originalName: name, width: 828, height: 352, extension: 'webp' });
    const sizes = { cover: { filename: `${name}-1200x510.webp` }, text: { filename: small } };
    const read = publicPassages(
      { ...media, hasDrafts: false },
      { filename: `${name}.webp`, sizes },
      { all: true },
    );
    return read.map(({ field }) => field);
  };
  expect(namesOf(originalName)).toEqual([]);
  expect(namesOf('an editor called it so')).toEqual([
    'filename',
    'sizes.cover.filename',
    'sizes.text.filename',
  ]);
});
