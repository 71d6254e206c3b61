import { describe, expect, test } from 'vitest';
import { CASE_KINDS, type CaseKind } from './case-kind';
import {
  isStageId,
  kindOfStage,
  STAGE_IDS,
  STAGES,
  type StageId,
  stageOfTerm,
  stageRank,
  stagesOfKind,
} from './case-stage';

// The words of the column 环节 in the bureau's extract, all of them and no others.
const TERMS: Record<CaseKind, string[]> = {
  criminal: ['受案', '立案审查', '立案', '不予立案', '移送管辖', '移送审查起诉', '撤销案件', '终止侦查'],
  administrative: ['受案', '调查', '调解', '处罚决定', '不予处罚决定', '转刑事', '终止调查', '结案'],
  traffic: [
    '受理',
    '不予受理',
    '调查',
    '检验鉴定',
    '简易程序认定',
    '事故认定',
    '复核',
    '损害赔偿调解',
    '结案',
  ],
};

// Every way a case of the sample extract went, in the extract's own words.
const WAYS: [CaseKind, string][] = [
  ['criminal', '受案 立案审查 立案 移送审查起诉'],
  ['criminal', '受案 立案审查 立案 撤销案件'],
  ['criminal', '受案 立案审查 立案 终止侦查'],
  ['criminal', '受案 立案审查 不予立案'],
  ['criminal', '受案 移送管辖'],
  ['administrative', '受案 调查 调解 结案'],
  ['administrative', '受案 调查 处罚决定 结案'],
  ['administrative', '受案 调查 不予处罚决定 结案'],
  ['administrative', '受案 调查 转刑事'],
  ['administrative', '受案 终止调查'],
  ['traffic', '受理 不予受理'],
  ['traffic', '受理 简易程序认定'],
  ['traffic', '受理 调查 检验鉴定 事故认定'],
  ['traffic', '受理 调查 事故认定 复核'],
  ['traffic', '受理 调查 事故认定 损害赔偿调解 结案'],
];

describe('the stages of a case', () => {
  test.each(CASE_KINDS)('%s has exactly the words of the extract', (kind) => {
    expect(
      stagesOfKind(kind)
        .map((id) => STAGES[id].term)
        .sort(),
    ).toEqual([...TERMS[kind]].sort());
    for (const term of TERMS[kind]) expect(STAGES[stageOfTerm(kind, term) as StageId].term).toBe(term);
  });

  test('a word of another kind, or one the 2018 rule dropped, is no stage', () => {
    expect(stageOfTerm('administrative', '事故认定')).toBeNull();
    expect(stageOfTerm('criminal', '破案')).toBeNull();
    expect(stageOfTerm('traffic', '受案')).toBeNull();
  });

  test('the same word is another stage in another kind', () => {
    expect(stageOfTerm('criminal', '受案')).toBe('criminal.accepted');
    expect(stageOfTerm('administrative', '受案')).toBe('administrative.accepted');
  });

  test('a row stands under its own name and leads to stages of its own kind only', () => {
    for (const id of STAGE_IDS) {
      expect(STAGES[id].id).toBe(id);
      for (const next of STAGES[id].next) expect([next, kindOfStage(next)]).toEqual([next, kindOfStage(id)]);
    }
  });

  test.each(WAYS)('%s: %s is lawful at every step, and each step ranks after the one before', (kind, way) => {
    const ids = way.split(' ').map((term) => stageOfTerm(kind, term) as StageId);
    ids.slice(1).forEach((id, index) => {
      const before = ids[index] as StageId;
      expect(STAGES[before].next).toContain(id);
      expect(stageRank(id)).toBeGreaterThan(stageRank(before));
    });
  });

  test('the police part ends exactly here', () => {
    expect(STAGE_IDS.filter((id) => STAGES[id].endsPolicePart)).toEqual([
      'criminal.not-filed',
      'criminal.transferred',
      'criminal.dropped',
      'criminal.prosecution',
      'administrative.to-criminal',
      'administrative.terminated',
      'administrative.closed',
      'traffic.not-accepted',
      'traffic.closed',
    ]);
  });

  test('a stage with nowhere to go has ended', () => {
    for (const id of STAGE_IDS)
      if (STAGES[id].next.length === 0) expect(STAGES[id].endsPolicePart).toBe(true);
  });

  test('the receipt is acceptance, refusal of a traffic case, and transfer', () => {
    expect(STAGE_IDS.filter((id) => STAGES[id].isReceipt)).toEqual([
      'criminal.accepted',
      'criminal.transferred',
      'administrative.accepted',
      'traffic.accepted',
      'traffic.not-accepted',
    ]);
  });

  test('every administrative result but a mediation’s is sealed', () => {
    expect(stagesOfKind('administrative').filter((id) => STAGES[id].result === 'open')).toEqual([
      'administrative.mediation',
    ]);
  });

  test('isStageId knows its ids', () => {
    expect([isStageId('criminal.filed'), isStageId('filed'), isStageId('criminal.solved')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
