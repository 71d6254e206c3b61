import type { Field, PayloadRequest } from 'payload';
import { CASE_KIND_TERMS, CASE_KINDS } from '../../domain/case-kind';
import { LONGEST_DELAY } from '../../domain/case-look';
import { kindOfCaseNumber, normaliseCaseNumber } from '../../domain/case-number';
import { isStageId, kindOfStage, STAGE_IDS, STAGES, type StageId } from '../../domain/case-stage';
import { isIsoDate } from '../../domain/clock/iso-date';
import {
  PARTY_LANGUAGE_TERMS,
  PARTY_LANGUAGES,
  PARTY_ROLE_TERMS,
  PARTY_ROLES,
  WITHHOLD_REASON_TERMS,
  WITHHOLD_REASONS,
} from '../../domain/party';
import { scan } from '../../domain/privacy/scan';
import { deskField, may } from '../access';
import { readWhileHeld } from '../looks/held';

const choices = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((value) => ({ value, label: words[value] }));

const stageName = (stage: StageId): string =>
  `${CASE_KIND_TERMS[kindOfStage(stage)]} · ${STAGES[stage].term}`;

export const kindOf = (number: unknown) =>
  typeof number === 'string' ? kindOfCaseNumber(normaliseCaseNumber(number)) : null;

const file: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: '案件类别（由编号首字母决定）',
    required: true,
    options: choices(CASE_KINDS, CASE_KIND_TERMS),
    // Filled in from the number as it is saved, so the form may leave it empty.
    validate: (): true => true,
    admin: { readOnly: true },
  },
  { name: 'unitName', type: 'text', label: '办案单位', required: true },
  { name: 'unitTelephone', type: 'text', label: '单位电话', required: true },
  {
    name: 'role',
    type: 'select',
    label: '查询人身份',
    required: true,
    options: choices(PARTY_ROLES, PARTY_ROLE_TERMS),
  },
  {
    name: 'language',
    type: 'select',
    label: '查询人语言',
    required: true,
    defaultValue: 'zh',
    options: choices(PARTY_LANGUAGES, PARTY_LANGUAGE_TERMS),
  },
  {
    name: 'withheldReason',
    type: 'select',
    validate: (
      value: unknown,
      { previousValue, req }: { previousValue?: unknown; req: PayloadRequest },
    ): true | string =>
      !previousValue ||
      value === previousValue ||
      req.payloadAPI === 'local' ||
      may(req, 'update', 'policy') ||
      '已经定为不提供查询的案件，只有法制部门可以更改或者取消。',
    label: '不提供查询的原因',
    index: true,
    options: [
      ...choices(WITHHOLD_REASONS, WITHHOLD_REASON_TERMS),
      { value: 'unclear', label: '登记不清或者编号录错，待核' },
    ],
    admin: {
      description: '选了任何一项，这个案件就不能查询；查询人看到的回答与“编号或查询码不对”完全一样。',
    },
  },
  {
    name: 'stages',
    type: 'array',
    label: '已到达的环节',
    labels: { singular: '环节', plural: '环节' },
    minRows: 1,
    fields: [
      {
        name: 'stage',
        type: 'select',
        label: '环节',
        required: true,
        options: STAGE_IDS.map((value) => ({ value, label: stageName(value) })),
        validate: (value: unknown, { data }: { data: Partial<{ number: string }> }) =>
          (typeof value === 'string' && isStageId(value) && kindOfStage(value) === kindOf(data.number)) ||
          '这个环节不属于这一类案件：请先填好案件编号，再选环节。',
      },
      {
        name: 'date',
        type: 'text',
        label: '日期（年-月-日）',
        required: true,
        admin: { placeholder: '2026-11-24' },
        validate: (value: unknown) =>
          (typeof value === 'string' && isIsoDate(value)) || '请写成 2026-11-24 这样的日期。',
      },
      {
        name: 'result',
        type: 'text',
        label: '结果摘要',
        maxLength: 200,
        validate: (value: unknown) => {
          const [finding] = typeof value === 'string' ? scan(value) : [];
          return (
            !finding ||
            `“${finding.text}”不能写在这里：涉及个人信息。${finding.proposal ? `可改为“${finding.proposal}”。` : ''}`
          );
        },
      },
      {
        name: 'disclosedOn',
        type: 'text',
        label: '开始可以查询的日期',
        admin: { readOnly: true, description: '自动填写。五个工作日内告知当事人的比例由它算出。' },
      },
    ],
  },
  {
    name: 'isSample',
    type: 'checkbox',
    label: '样例案件',
    defaultValue: false,
    // The importer alone makes samples: one that a person could mark would leave the published figures.
    access: { create: () => false, update: () => false },
    admin: { readOnly: true },
  },
  {
    name: 'lookDelayDays',
    type: 'number',
    label: '工作人员查看本案，推迟几天告知当事人',
    min: 0,
    max: LONGEST_DELAY,
    access: { create: deskField('update', 'policy'), update: deskField('update', 'policy') },
    validate: (value: unknown) =>
      value === undefined ||
      value === null ||
      (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_DELAY) ||
      `请填写 0 到 ${LONGEST_DELAY} 的整数，或者留空。`,
    admin: {
      description:
        '只有法制部门可以填，须有法律依据。只管填写以后的查看；已经告知的不收回。当事人的页面不会说本案是否推迟。',
    },
  },
];

/** A field of the file: for whoever has given a reason (cms/looks/), and never in a list. */
const heldField = (field: Field): Field =>
  ({
    ...field,
    access: { ...('access' in field ? field.access : {}), read: readWhileHeld },
    admin: { ...field.admin, disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  }) as Field;

/** What is in a case file beside its number. */
export const caseFileFields: Field[] = file.map(heldField);
