import { CASE_KIND_TERMS, CASE_KINDS, type CaseKind } from '../domain/case-kind';
import { STAGES, type StageId, stagesOfKind } from '../domain/case-stage';
import { type Basis, LAW_TITLES, quotedArticle, readingOf } from '../domain/procedure/law';
import { LIMITS, type Limit } from '../domain/procedure/limit';
import { STEPS, type Step, type StepLimit } from '../domain/procedure/step';
import { REMEDIES, type Remedy } from '../domain/remedy';
import zh from '../messages/zh.json';

type Words = { [key: string]: string | Words };

/** A sentence of messages/zh.json by its path. */
const say = (path: string): string => {
  const found = path
    .split('.')
    .reduce<Words | string | undefined>(
      (at, key) => (typeof at === 'object' ? at[key] : undefined),
      zh as Words,
    );
  if (typeof found !== 'string') throw new Error(`No words at ${path}`);
  return found;
};

const READINGS = { read: '读过条文', partly: '只见部分', named: '只写法名' } as const;

const cell = (text: string): string => text.replaceAll('|', '／').replaceAll('\n', ' ');
const row = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: string[], rows: string[][]): string =>
  rows.length === 0 ? '（无）' : [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

const lawCells = (basis: Basis): string[] => [
  `《${LAW_TITLES[basis.law]}》`,
  basis.article ?? '—',
  READINGS[readingOf(basis)],
  quotedArticle(basis) === null ? '否' : '是',
];
const LAW_HEADS = ['依据', '条', '核对', '网页上写条号'];

const termOf = (stage: StageId): string => STAGES[stage].term;
const amountOf = (amount: number, unit: string): string =>
  say(`Limits.units.${unit}`).replace('{amount}', String(amount));

const lengthOf = ({ amount, unit, extendedTo }: Limit | StepLimit): string =>
  amount === null ? '法律不设' : [amount, ...extendedTo].map((one) => amountOf(one, unit)).join(' → ');

const inForce = ({ from, to }: Pick<Limit, 'from' | 'to'>): string => `${from ?? '…'} 至 ${to ?? '…'}`;

const stageTable = (kind: CaseKind): string =>
  table(
    ['环节', '白话', '可能的下一步', '依法告诉', '公安部分结束', '交到', '结果'],
    stagesOfKind(kind).map((id) => {
      const { next, told, endsPolicePart, handOver, result } = STAGES[id];
      return [
        termOf(id),
        say(`Stages.${id}.label`),
        next.map(termOf).join('、') || '—',
        told.map((one) => say(`Audiences.${one}`)).join('、') || '—',
        endsPolicePart ? '是' : '否',
        handOver ? say(`HandOvers.${handOver}.title`) : '—',
        result === 'sealed' ? '封存，不显示' : '显示',
      ];
    }),
  );

const useOf = ({ purpose, ends }: Limit): string =>
  [
    purpose === 'decide' && '算最后一天',
    purpose === 'notify' && '算送达的最后一天',
    ends && '事后看有没有按时',
  ]
    .filter(Boolean)
    .join('，') || '只说明';

const limitTable = (kind: CaseKind): string =>
  table(
    ['限期', '环节', '从哪一步起算', '时间（延长）', '不计算的时间', '起算日在', '对案件', ...LAW_HEADS],
    LIMITS.filter(({ stages }) => stages[0]?.startsWith(kind)).map((limit) => [
      `${say(`Limits.rows.${limit.id}.title`)}（${limit.id}）`,
      limit.stages.map(termOf).join('、'),
      limit.startsAt === 'own' ? '本环节' : termOf(limit.startsAt),
      lengthOf(limit),
      limit.suspendedBy.map((one) => say(`Limits.suspensions.${one}`)).join('；') || '—',
      inForce(limit),
      useOf(limit),
      ...lawCells(limit.basis),
    ]),
  );

const stepRows = (step: Step): string[][] => {
  const head = [say(`Procedures.steps.${step.id}.term`), step.beside.map(termOf).join('、')];
  return [
    [...head, '—', '—', '—', '—', ...lawCells(step.basis)],
    ...step.limits.map((limit) => [
      ...head,
      say(`Limits.rows.${limit.id}.title`),
      say(`Limits.by.${limit.by}`),
      lengthOf(limit),
      inForce(limit),
      ...lawCells(limit.basis),
    ]),
  ];
};

const stepTable = (kind: CaseKind): string =>
  table(
    ['步骤', '在哪一步旁边', '限期', '谁要守', '时间', '起算日在', ...LAW_HEADS],
    STEPS.filter((step) => step.kind === kind).flatMap(stepRows),
  );

const remedyRow = (remedy: Remedy): string[] => [
  `${say(`Remedies.${remedy.id}.name`)}（${remedy.id}）`,
  remedy.stages === 'all' ? '每一步' : remedy.stages.map(termOf).join('、'),
  remedy.viewers === 'all'
    ? '任何人'
    : remedy.viewers.map((one) => say(`Visibility.viewers.${one}.short`)).join('、'),
  remedy.limit ? say(`Remedies.${remedy.id}.limit`) : '不限',
  remedy.telephone === 'unit' ? '办案单位' : (remedy.telephone ?? '—'),
  ...lawCells(remedy.basis),
];
const REMEDY_HEADS = ['权利', '环节', '谁的', '时间', '电话', ...LAW_HEADS];

const remediesOf = (kind: CaseKind): Remedy[] =>
  REMEDIES.filter(({ stages }) => stages !== 'all' && stages.some((stage) => stage.startsWith(kind)));

const chapter = (kind: CaseKind): string =>
  [
    `## ${CASE_KIND_TERMS[kind]}`,
    '### 环节',
    stageTable(kind),
    '### 限期',
    limitTable(kind),
    '### 环节表之外的步骤（只说明，案件不会停在这里）',
    stepTable(kind),
    '### 权利',
    table(REMEDY_HEADS, remediesOf(kind).map(remedyRow)),
  ].join('\n\n');

/** docs/handbook-law.md: every row of the tables a lawyer checks, as the program holds it. */
export const handbook = (): string =>
  `${[
    '# 三种办案流程：供法制部门核对',
    '<!-- Written by `npx tsx scripts/handbook.ts` from domain/; tests/handbook.test.ts holds it to the tables. Do not edit. -->',
    '每一行都来自程序里的表（`domain/`），网站照它计算和说明。“核对”一栏：读过条文＝逐条读过公开文本；只见部分＝只见到摘要；只写法名＝没有写到条。“网页上写条号”为“否”的，条号不会出现在公开网页上。当天不算；最后一天遇到节假日，顺延到节假日后的第一个工作日；小时不顺延。',
    ...CASE_KINDS.map(chapter),
    '## 任何时候都有的权利',
    table(REMEDY_HEADS, REMEDIES.filter(({ stages }) => stages === 'all').map(remedyRow)),
  ].join('\n\n')}\n`;
