import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { articles } from '../collections/articles';
import { disclosures } from '../collections/disclosures';
import { pages } from '../collections/pages';
import { checkLines } from './endpoints';
import { faultsIn } from './faults';
import { mongolianReference } from './reference';
import { localizedTexts } from './texts';

const GOOD = 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ ᠪᠢᠴᠢᠭ';
const GLUED = 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ';
const body = (...lines: object[][]) => ({
  root: { type: 'root', children: lines.map((children) => ({ type: 'paragraph', children })) },
});
const paths = (fields: Field[], data: Record<string, unknown>) =>
  localizedTexts(fields, data).map(({ path, text }) => [path, text]);

describe('the texts of a document', () => {
  it('are all its localized fields, wherever they lie, and no other', () => {
    expect(
      paths(articles.fields, {
        title: GOOD,
        slug: 'no-words',
        topic: 'service',
        credits: { supervisor: 'A', reviewer: null, editor: 'B' },
        changes: [{ at: '2026-01-01', note: 'C' }, { note: 'D' }],
        withdrawal: { reason: 'E' },
      }),
    ).toEqual([
      ['title', GOOD],
      ['credits.supervisor', 'A'],
      ['credits.editor', 'B'],
      ['changes.0.note', 'C'],
      ['changes.1.note', 'D'],
      ['withdrawal.reason', 'E'],
    ]);
    expect(paths(disclosures.fields, { legalBasis: [{ name: 'F' }], documentNumber: '1' })).toEqual([
      ['legalBasis.0.name', 'F'],
    ]);
    expect(paths(pages.fields, { menus: [{ label: 'G', entries: [{ label: 'H', path: '/x' }] }] })).toEqual([
      ['menus.0.label', 'G'],
      ['menus.0.entries.0.label', 'H'],
    ]);
  });

  it('are read as lines, across bold words and links, and in the blocks of a body', () => {
    const value = body(
      [
        { text: 'ᠮᠣᠩᠭᠣᠯ', format: 1 },
        { type: 'link', children: [{ text: ' ᠤᠨ' }] },
      ],
      [{ type: 'block', fields: { blockType: 'callout', tone: 'note', title: 'T', text: 'X' } }],
    );
    const texts = paths(articles.fields, { body: value }).map(([, text]) => text);
    expect(texts).toContain('ᠮᠣᠩᠭᠣᠯ ᠤᠨ');
    expect(texts).toEqual(expect.arrayContaining(['T', 'X']));
    expect(texts).not.toContain('note');
  });

  it('are the Mongolian ones where all languages came at once', () => {
    expect(
      paths(articles.fields, { title: { zh: '题', mn: GOOD }, body: { zh: body([]), mn: null } }),
    ).toEqual([['title', GOOD]]);
  });
});

describe('what keeps Mongolian from being published', () => {
  const faults = async (data: Record<string, unknown>) =>
    faultsIn(localizedTexts(articles.fields, data), await mongolianReference());

  it('is an error, with its field, its place and its reason', async () => {
    expect(await faults({ title: GOOD, body: body([{ text: GLUED }]) })).toEqual([
      {
        path: 'body',
        label: '正文',
        message: expect.stringMatching(/1 处错误，没有发布.*第 7 个字符.*词缀前用了空格/),
      },
    ]);
  });
  it('is neither a warning nor Chinese', async () => {
    expect(await faults({ title: `${GOOD} web, 派出所`, summary: '中文, English.' })).toEqual([]);
  });
  it('is a shape the shipped font does not have', async () => {
    expect(await faults({ title: 'ᠰ\u180Dᠣᠨᠢᠨ' })).toMatchObject([{ path: 'title' }]);
  });
});

describe('what a form asks of the desk', () => {
  const asking = (data: object, more: object = {}) =>
    checkLines({ user: { id: 1 }, headers: new Headers(), method: 'POST', data, ...more } as never);
  it('is answered line by line, shapes included', async () => {
    const answer = await asking({ lines: [GOOD, 'ᠰ\u180Dᠣᠨᠢᠨ', GLUED] });
    expect((await answer.json()).findings).toEqual([
      { line: 1, severity: 'error', message: expect.stringContaining('没有这种变体') },
      { line: 2, severity: 'error', message: expect.stringContaining('词缀前用了空格') },
    ]);
  });
  it.each([
    ['a stranger', { lines: [] }, { user: null }, 403],
    ['a disabled account', { lines: [] }, { user: { isDisabled: true } }, 403],
    ['another site', { lines: [] }, { headers: new Headers({ 'sec-fetch-site': 'cross-site' }) }, 403],
    ['no lines', {}, {}, 400],
    ['no texts', { lines: [1] }, {}, 400],
    ['too much', { lines: ['ᠠ'.repeat(200_001)] }, {}, 400],
  ])('is refused to %s', async (_, data, more, status) => {
    expect((await asking(data, more)).status).toBe(status);
  });
});
