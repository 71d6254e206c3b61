import type { CollectionConfig } from 'payload';
import { isCaseNumber, normaliseCaseNumber } from '../../domain/case-number';
import { desk, may } from '../access';
import { caseFileFields, kindOf } from '../fields/case-file';
import { lookGate } from '../fields/look';
import { keepNumber } from '../hooks/keep-number';
import { keepOwnRows } from '../hooks/own-rows';
import { recordEntry } from '../hooks/record-entry';
import { stampDisclosure } from '../hooks/stamp-disclosure';
import { lookEndpoints } from '../looks/endpoints';
import { heldOnly } from '../looks/held';
import { askByNumberOnly } from '../looks/query-guard';
import { slipEndpoint } from '../slip-endpoint';

/**
 * Cases as exported or typed for disclosure: never linked to a case system, never listed to the public.
 * The public look-up has statements of its own (cms/look-up-reader.ts).
 */
export const cases: CollectionConfig = {
  slug: 'cases',
  // A lock names the case to every role, and any role may end it.
  lockDocuments: false,
  disableDuplicate: true,
  labels: { singular: '案件', plural: '案件' },
  access: {
    read: desk('read', 'cases'),
    readVersions: () => false,
    create: desk('create', 'cases'),
    // Only what this person has opened with a reason: an answer shows the file.
    update: ({ req }) => may(req, 'update', 'cases') && heldOnly(req),
    delete: () => false,
  },
  admin: {
    group: '案件',
    useAsTitle: 'number',
    defaultColumns: ['number', 'updatedAt', 'createdAt'],
    listSearchableFields: ['number'],
    description: '只录入准许告知当事人的内容。不写姓名、证件号、电话、地址、车牌和羁押期限。',
    components: { edit: { beforeDocumentControls: ['/cms/components/print-slip#PrintSlip'] } },
  },
  endpoints: [slipEndpoint, ...lookEndpoints],
  hooks: {
    beforeOperation: [askByNumberOnly],
    beforeValidate: [
      ({ data }) => {
        if (data && typeof data.number === 'string') {
          data.number = normaliseCaseNumber(data.number);
          data.kind = kindOf(data.number) ?? data.kind;
        }
        return data;
      },
      keepOwnRows,
    ],
    beforeChange: [stampDisclosure, recordEntry],
  },
  fields: [
    lookGate,
    {
      name: 'number',
      type: 'text',
      label: '案件编号',
      required: true,
      unique: true,
      index: true,
      // The form shows it as fixed; whoever sends another all the same is told by the hook, which runs before this.
      access: { update: () => false },
      hooks: { beforeValidate: [keepNumber] },
      admin: {
        description:
          '建好以后不能改，请看清再保存。录错了的，在“不提供查询的原因”里选“登记不清或者编号录错，待核”，收回已打印的回执，再用对的编号录一件。',
      },
      validate: (value: unknown) =>
        (typeof value === 'string' && isCaseNumber(normaliseCaseNumber(value))) ||
        '案件编号是一个字母（A 刑事、J 行政、C 交通事故）加 20 位数字。',
    },
    ...caseFileFields,
    {
      name: 'codeDigest',
      type: 'text',
      admin: { hidden: true },
      access: {
        read: () => false,
        create: () => false,
        update: () => false,
      },
    },
  ],
};
