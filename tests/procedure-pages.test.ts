import { createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ProcedureIndex } from '../components/procedure/procedure-index';
import { ProcedureView } from '../components/procedure/procedure-view';
import { CASE_KINDS } from '../domain/case-kind';
import { STAGES, stagesOfKind } from '../domain/case-stage';
import { type Basis, LAW_TITLES, quotedArticle } from '../domain/procedure/law';
import { LIMITS } from '../domain/procedure/limit';
import { STEP_LIMITS, STEPS } from '../domain/procedure/step';
import { REMEDIES } from '../domain/remedy';
import zh from '../messages/zh.json';
import { rendered } from './rendered.fixture';

vi.mock('next-intl', async () => (await import('./rendered.fixture')).chineseWords());

const SENTENCES: Record<string, { title: string; sentence: string }> = zh.Limits.rows;
const RIGHTS = zh.Remedies as Record<string, unknown> as Record<string, { name: string; limit?: string }>;
const printed = ({ law, article }: Basis) => `《${LAW_TITLES[law]}》第${article}条`;

const pages = Object.fromEntries(
  CASE_KINDS.map((kind) => [kind, rendered(createElement(ProcedureView, { kind }))]),
);
const everywhere = rendered(createElement(ProcedureIndex));
const all = [...Object.values(pages), everywhere].join('');

describe.each(CASE_KINDS)('the page of the %s procedure', (kind) => {
  const page = pages[kind] ?? '';

  test('has a section for every stage, and every way on leads to one', () => {
    const anchors = [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    for (const stage of stagesOfKind(kind)) {
      expect(anchors).toContain(stage.slice(stage.indexOf('.') + 1));
      expect(page).toContain(STAGES[stage].term);
    }
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(to);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('tells every limit and every right of its stages, in force now or not', () => {
    for (const { id, stages } of LIMITS.filter(({ stages }) => stages[0]?.startsWith(kind))) {
      const times = page.split(SENTENCES[id]?.sentence ?? '').length - 1;
      expect(times, id).toBeGreaterThanOrEqual(stages.length);
    }
    for (const { id, stages } of REMEDIES)
      if (stages !== 'all' && stages.some((stage) => stage.startsWith(kind)))
        expect(page, id).toContain(RIGHTS[id]?.name);
  });

  test('presumes nobody guilty and counts nothing down', () => {
    expect(page).toContain(zh.Procedures.notice);
    expect(page).not.toMatch(/破案|罪犯|还剩|倒计时/);
  });
});

test('a case of 2025 and one of 2026 stand side by side with their own periods', () => {
  expect(pages.administrative).toContain('适用于2013年1月1日至2025年12月31日开始计算的。');
  expect(pages.administrative).toContain('适用于2026年1月1日起开始计算的。');
});

test('a criminal investigation is said to have no general limit', () => {
  expect(pages.criminal).toContain(zh.Procedures.waiting);
  expect(pages.criminal).toContain(SENTENCES['criminal-investigation']?.sentence);
});

test('an article stands where it may be quoted, and nowhere else', () => {
  const bases = [...LIMITS, ...STEP_LIMITS, ...STEPS, ...REMEDIES].map(({ basis }) => basis);
  for (const basis of bases) {
    if (quotedArticle(basis)) expect(all).toContain(printed(basis));
    else if (basis.article) expect(all).not.toContain(printed(basis));
  }
  expect(bases.filter((basis) => basis.article && !quotedArticle(basis)).length).toBeGreaterThan(5);
});

test('what always helps is on the first page', () => {
  for (const { id, stages } of REMEDIES)
    if (stages === 'all') expect(everywhere, id).toContain(RIGHTS[id]?.name);
});
