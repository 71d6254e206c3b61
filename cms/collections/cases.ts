import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { CASE_KIND_TERMS, CASE_KINDS } from '../../domain/case-kind';
import { isCaseNumber, kindOfCaseNumber, normaliseCaseNumber } from '../../domain/case-number';
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
import { desk, may } from '../access';
import { stampDisclosure } from '../hooks/stamp-disclosure';
import { slipEndpoint } from '../slip-endpoint';

const choices = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((value) => ({ value, label: words[value] }));

const stageName = (stage: StageId): string =>
  `${CASE_KIND_TERMS[kindOfStage(stage)]} · ${STAGES[stage].term}`;

const kindOf = (number: unknown) =>
  typeof number === 'string' ? kindOfCaseNumber(normaliseCaseNumber(number)) : null;

/**
 * Cases as exported or typed for disclosure: never linked to a case system, never listed to the public.
 * The public look-up names one number in its request context and gets that row or nothing.
 */
export const cases: CollectionConfig = {
  slug: 'cases',
  // A lock names the case to every role, and any role may end it.
  lockDocuments: false,
  labels: { singular: '案件', plural: '案件' },
  access: {
    read: ({ req }) => {
      if (req.user) return may(req, 'read', 'cases');
      const number = req.context.lookUpNumber;
      if (typeof number !== 'string') return false;
      const asked: Where[] = [{ number: { equals: number } }, { withheldReason: { exists: false } }];
      return { and: asked };
    },
    create: desk('create', 'cases'),
    update: desk('update', 'cases'),
    delete: () => false,
  },
  admin: {
    group: '案件',
    useAsTitle: 'number',
    defaultColumns: ['number', 'unitName', 'withheldReason', 'updatedAt'],
    listSearchableFields: ['number'],
    description: '只录入准许告知当事人的内容。不写姓名、证件号、电话、地址、车牌和羁押期限。',
    components: { edit: { beforeDocumentControls: ['/cms/components/print-slip#PrintSlip'] } },
  },
  endpoints: [slipEndpoint],
  hooks: {
    beforeValidate: [
      ({ data }) => {
        if (data && typeof data.number === 'string') {
          data.number = normaliseCaseNumber(data.number);
          data.kind = kindOf(data.number) ?? data.kind;
        }
        return data;
      },
    ],
    beforeChange: [stampDisclosure],
  },
  fields: [
    {
      name: 'number',
      type: 'text',
      label: '案件编号',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && isCaseNumber(normaliseCaseNumber(value))) ||
        '案件编号是一个字母（A 刑事、J 行政、C 交通事故）加 20 位数字。',
    },
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
        { value: 'unclear', label: '导入的登记不清，待核' },
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
    { name: 'isSample', type: 'checkbox', label: '样例案件', defaultValue: false, admin: { readOnly: true } },
    {
      name: 'codeDigest',
      type: 'text',
      admin: { hidden: true },
      access: {
        read: ({ req }) => typeof req.context.lookUpNumber === 'string',
        create: () => false,
        update: () => false,
      },
    },
  ],
};
