import type { CollectionConfig, Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { articles } from '../collections/articles';
import { decisions } from '../collections/decisions';
import { disclosures } from '../collections/disclosures';
import { media } from '../collections/media';
import { pages } from '../collections/pages';
import { units } from '../collections/units';
import { settings } from '../globals/settings';
import { mongolianGate, mongolianSaveGate } from './mongolian-gate';

const RIGHT = 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ ᠪᠢᠴᠢᠭ';
const WRONG = 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ';
const BOXED = 'ᠰ\u180Dᠣᠨᠢᠨ';
const CYRILLIC = '会议（Монгол）';

type Doc = Record<string, unknown>;
/** A request whose database keeps these texts. */
const request = (locale: string, kept: { zh?: Doc; mn?: Doc } = {}) => ({
  locale,
  context: {},
  payload: { findByID: async ({ locale: asked }: { locale: 'zh' | 'mn' }) => kept[asked] ?? {} },
  t: (word: string) => word,
});
const gate =
  (hook: unknown) =>
  (collection: CollectionConfig, data: Doc, req: object, originalDoc: Doc = { id: 1 }): Promise<unknown> =>
    (hook as (given: object) => Promise<unknown>)({ collection, data, originalDoc, req });
const publish = (collection: CollectionConfig, data: Doc, req: object) =>
  gate(mongolianGate)(collection, { ...data, _status: 'published' }, req);
const faults = (tried: Promise<unknown>) =>
  tried.then(
    () => [],
    ({ data }: { data: { errors: { path: string; message: string }[] } }) =>
      data.errors.map(({ path, message }) => `${path}: ${message}`),
  );

/** Whether a form holds words in two languages anywhere. */
const isLocalized = (fields: Field[]): boolean =>
  fields.some(
    (field) =>
      ('localized' in field && field.localized) ||
      ('fields' in field && isLocalized(field.fields)) ||
      (field.type === 'tabs' && field.tabs.some((tab) => isLocalized(tab.fields))),
  );

describe('every place that keeps public words in two languages', () => {
  const collections = [articles, disclosures, decisions, units, pages, media];
  it('looks at its Mongolian before it is public', () => {
    for (const { slug, fields, hooks, versions } of collections) {
      expect(isLocalized(fields), slug).toBe(true);
      expect(hooks?.beforeChange, slug).toContain(versions ? mongolianGate : mongolianSaveGate);
    }
    expect(isLocalized(settings.fields), 'a global with words would need a gate').toBe(false);
  });
  it('shows what is wrong while it is written', () => {
    for (const { slug, fields } of [articles, disclosures, decisions, units, pages])
      expect(
        fields.map((field) => 'name' in field && field.name),
        slug,
      ).toContain('mongolianCheck');
  });
});

describe('a decision', () => {
  it.each([
    [WRONG, '词缀前用了空格'],
    [BOXED, '没有这种变体'],
  ])('in Mongolian with an error is not published: %s', async (facts, reason) => {
    expect(await faults(publish(decisions, { facts }, request('mn')))).toEqual([
      expect.stringMatching(new RegExp(`^facts: .*没有发布，草稿已保留.*${reason}`)),
    ]);
    const kept = { mn: { title: RIGHT, facts } };
    expect(await faults(publish(decisions, { facts: '事实' }, request('zh', kept)))).toHaveLength(1);
  });
  it('in right Mongolian, or as a draft, passes', async () => {
    expect(await faults(publish(decisions, { facts: RIGHT }, request('mn')))).toEqual([]);
    const draft = gate(mongolianGate)(decisions, { facts: WRONG, _status: 'draft' }, request('mn'));
    expect(await faults(draft)).toEqual([]);
  });
  it('is withdrawn whatever its letters, with a reason in right ones', async () => {
    const withdrawn = (reason: string) => ({ facts: WRONG, withdrawal: { at: '2026-11-26', reason } });
    expect(await faults(publish(decisions, withdrawn(RIGHT), request('mn')))).toEqual([]);
    expect(await faults(publish(decisions, withdrawn(WRONG), request('mn')))).toEqual([
      expect.stringMatching(/^withdrawal\.reason/),
    ]);
  });
});

describe('Cyrillic', () => {
  it('is not published in Chinese either, in whichever language the form stands', async () => {
    const said = [expect.stringMatching(/^title: 第 4 个字符起是西里尔字母“Монгол”，没有发布/)];
    expect(await faults(publish(articles, { title: CYRILLIC }, request('zh')))).toEqual(said);
    expect(await faults(publish(articles, {}, request('mn', { zh: { title: CYRILLIC } })))).toEqual(said);
  });
  it('is refused in fields of one language, in menus and beside pictures', async () => {
    expect(await faults(publish(disclosures, { documentNumber: 'Д1' }, request('zh')))).toHaveLength(1);
    const menus = [{ label: '菜单', entries: [{ label: CYRILLIC, path: '/x' }] }];
    expect(await faults(publish(pages, { menus }, request('zh')))).toEqual([
      expect.stringMatching(/^menus\.0\.entries\.0\.label: .*没有发布，草稿已保留/),
    ]);
    const alt = gate(mongolianSaveGate)(media, { alt: CYRILLIC }, request('zh'));
    expect(await faults(alt)).toHaveLength(1);
  });
});

describe('the words beside a picture', () => {
  it('are saved without errors only: they are public at once', async () => {
    const save = (alt: string) => faults(gate(mongolianSaveGate)(media, { alt }, request('mn')));
    expect(await save(WRONG)).toEqual([expect.stringMatching(/^alt: 蒙古文有 1 处错误，没有保存/)]);
    expect(await save(RIGHT)).toEqual([]);
    expect(await faults(gate(mongolianSaveGate)(media, { alt: '会场' }, request('zh')))).toEqual([]);
  });
});
