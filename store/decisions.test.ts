import type { Where } from 'payload';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findPublished, readSettings } from '@/cms/reader';
import { startOf, today } from '@/cms/today';
import { addDays, addMonths } from '@/domain/clock/iso-date';
import { getDecision, listDecisionCorrections, listDecisionKinds, listDecisions } from './decisions';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findPublished: vi.fn(), readSettings: vi.fn() }));

type Doc = Record<string, unknown>;
const SECRET = '正文里的一句话';

const doc = (slug: string, more: Doc = {}): Doc => ({
  slug,
  _status: 'published',
  title: { zh: `标题 ${slug}` },
  documentNumber: `文号 ${slug}`,
  organ: { zh: '机关' },
  kind: 'traffic',
  nature: 'penalty',
  partyType: 'organisation',
  party: { zh: `当事人 ${slug}` },
  facts: { zh: SECRET },
  basis: { zh: '依据' },
  content: { zh: SECRET },
  significance: { zh: '理由' },
  madeOn: '2026-11-04',
  publishedAt: startOf(addDays(today(), -30)),
  event: { what: 'revoked' },
  concerns: { minor: 'no' },
  ...more,
});

const since = (months: number, days: number) => startOf(addDays(addMonths(today(), -months), days));
const withdrawal = { at: startOf('2026-11-09'), reason: { zh: '已撤销' } };
const changes = [{ at: startOf('2026-11-06'), note: { zh: '改了依据' } }];
const DOCS: Doc[] = [
  doc('open', { changes }),
  doc('draft', { _status: 'draft' }),
  doc('withdrawn', { withdrawal, changes }),
  doc('withdrawn-cyber', { kind: 'cyber', withdrawal }),
  doc('last-day', { partyType: 'person', publishedAt: since(24, 0) }),
  doc('expired', { partyType: 'person', publishedAt: since(24, -1), changes }),
  doc('old-company', { publishedAt: since(24, -1) }),
  doc('sealed', { kind: 'public-order', changes }),
  doc('hotel', { kind: 'special-trades', changes }),
];

const at = (item: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    const inside = Array.isArray(value) ? value[0] : value;
    return (inside as Doc | undefined)?.[key];
  }, item);

/** What the desk's database would answer, for the few questions the store asks. */
const isMet = (item: Doc, where: Where): boolean =>
  Object.entries(where).every(([key, asked]) => {
    if (key === 'and') return (asked as Where[]).every((part) => isMet(item, part));
    if (key === 'or') return (asked as Where[]).some((part) => isMet(item, part));
    const value = at(item, key);
    const { equals, in: among, exists, greater_than_equal: least } = asked as Doc;
    if (exists !== undefined) return (value !== undefined && value !== null) === exists;
    if (among) return (among as unknown[]).includes(value);
    if (least) return String(value) >= String(least);
    return value === equals;
  });

beforeEach(() => {
  vi.mocked(readSettings).mockResolvedValue({});
  vi.mocked(findPublished).mockImplementation(async (_, { where = {} }) => {
    const docs = DOCS.filter((item) => item._status === 'published' && isMet(item, where));
    return { docs, page: 1, pages: 1, total: docs.length };
  });
});

const slugs = async () => (await listDecisions('zh')).cards.map(({ slug }) => slug);

describe('the decisions that come out', () => {
  it('are those published, in their time, of an open kind, and not withdrawn', async () => {
    expect(await slugs()).toEqual(['open', 'last-day', 'old-company']);
    expect(await listDecisionKinds('zh')).toEqual(['traffic']);
  });

  it('grow by a kind the legal unit opens, and never by the sealed one', async () => {
    vi.mocked(readSettings).mockResolvedValue({ decisionOpenedKinds: ['special-trades', 'public-order'] });
    expect(await slugs()).toEqual(['open', 'last-day', 'old-company', 'hotel']);
    expect(await getDecision('zh', 'sealed')).toBeNull();
  });

  it('follow the years the legal unit sets', async () => {
    vi.mocked(readSettings).mockResolvedValue({ decisionPersonYears: 1, decisionOrganisationYears: 1 });
    expect(await slugs()).toEqual(['open']);
  });

  it.each([
    ['withdrawn', 'withdrawn'],
    ['expired', 'expired'],
    ['hotel', 'kind-closed'],
  ])('leave of the %s one its number and why it is closed', async (slug, why) => {
    const decision = await getDecision('zh', slug);
    expect(decision).toMatchObject({ title: `文号 ${slug}`, closing: { why }, changes: [] });
    expect(JSON.stringify(decision)).not.toMatch(new RegExp(`${SECRET}|标题|当事人|理由`));
  });

  it('answer for a draft and for the sealed kind as for nothing', async () => {
    for (const slug of ['draft', 'sealed', 'nothing']) expect(await getDecision('zh', slug), slug).toBeNull();
  });

  it('carry nothing of the desk', async () => {
    const decision = await getDecision('zh', 'open');
    expect(decision).toMatchObject({ facts: SECRET, party: '当事人 open', closing: null });
    expect(Object.keys(decision ?? {})).not.toEqual(expect.arrayContaining(['event']));
    expect(JSON.stringify(decision)).not.toMatch(/revoked|concerns/);
  });

  it('say in Mongolian that they are in Chinese', async () => {
    expect(await getDecision('mn', 'open')).toMatchObject({ isTranslated: false, facts: SECRET });
  });
});

it('corrections name a decision by its number alone, and none whose time is over', async () => {
  const corrections = await listDecisionCorrections('zh');
  expect(corrections.map(({ type, item }) => [type, item.title])).toEqual([
    ['change', '文号 open'],
    ['withdrawal', '文号 withdrawn'],
    ['withdrawal', '文号 withdrawn-cyber'],
  ]);
});
