import type { Field } from 'payload';
import { isIsoDate } from '../../domain/clock/iso-date';
import {
  DECISION_EVENTS,
  DECISION_NATURES,
  DECISION_PARTIES,
  DECISION_PROCEDURES,
  EVENT_TERMS,
  NATURE_TERMS,
  PARTY_TERMS,
  PROCEDURE_TERMS,
} from '../../domain/decision';
import { DECISION_KINDS, KINDS } from '../../domain/decision/kind';
import { CONCERNS } from '../../domain/decision/record';
import { RULE_TERMS } from '../../domain/decision/verdicts';
import { fieldOf } from '../decision/record';

const choices = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((value) => ({ value, label: words[value] }));

const isDay = (value: unknown): boolean => typeof value === 'string' && isIsoDate(value);
const DAY_HELP = '请写成 2026-11-24 这样的日期。';

const text = (name: string, label: string, description: string): Field => ({
  name,
  type: 'textarea',
  label,
  required: true,
  localized: true,
  maxLength: 20_000,
  admin: { description },
});

export const classFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: '决定种类',
    required: true,
    index: true,
    options: DECISION_KINDS.map((value) => ({ value, label: KINDS[value].term })),
    admin: { description: '治安管理处罚决定依法封存，不能公开。能不能公开，看上面“能不能公开”一栏。' },
  },
  {
    name: 'nature',
    type: 'select',
    label: '性质',
    required: true,
    options: choices(DECISION_NATURES, NATURE_TERMS),
  },
  {
    name: 'procedure',
    type: 'select',
    label: '程序',
    required: true,
    options: choices(DECISION_PROCEDURES, PROCEDURE_TERMS),
  },
  {
    name: 'madeOn',
    type: 'text',
    label: '作出日期（年-月-日）',
    required: true,
    admin: { placeholder: '2026-11-24', description: '公开期限从这一天的第二天起算。' },
    validate: (value: unknown) => isDay(value) || DAY_HELP,
  },
];

export const partyFields: Field[] = [
  {
    name: 'partyType',
    type: 'select',
    label: '当事人是',
    required: true,
    index: true,
    options: choices(DECISION_PARTIES, PARTY_TERMS),
  },
  {
    name: 'party',
    type: 'text',
    label: '当事人',
    required: true,
    localized: true,
    maxLength: 200,
    admin: { description: '自然人写成“张某”，几个人用顿号分开；不写证件号、住址、车牌。' },
  },
  {
    name: 'concerns',
    type: 'group',
    label: '是否涉及',
    admin: { description: '每一项都要核对后回答；有一项“是”，就不能公开。' },
    fields: CONCERNS.map(
      (concern): Field => ({
        name: fieldOf(concern),
        type: 'select',
        label: RULE_TERMS[concern],
        options: [
          { value: 'no', label: '否' },
          { value: 'yes', label: '是' },
        ],
      }),
    ),
  },
];

export const textFields: Field[] = [
  text('facts', '查明的事实', '照决定书写，隐去个人信息；不写办案方法，不写与决定无关的事。'),
  text('basis', '依据', '决定所依据的法律、法规、规章。'),
  text('content', '决定内容', '决定了什么，怎样履行。'),
  text('significance', '为什么公开', '这件决定有什么社会影响，至少写一句话。公开页上会显示。'),
];

export const eventField: Field = {
  name: 'event',
  type: 'group',
  label: '决定作出以后的变化',
  admin: { description: '决定被变更、撤销、确认违法或者无效的，填在这里，并在三个工作日内撤回。' },
  fields: [
    { name: 'what', type: 'select', label: '变化', options: choices(DECISION_EVENTS, EVENT_TERMS) },
    {
      name: 'on',
      type: 'text',
      label: '哪一天（年-月-日）',
      admin: { placeholder: '2026-11-24' },
      validate: (value: unknown, { siblingData }: { siblingData: { what?: unknown } }) =>
        (!value && !siblingData?.what) || isDay(value) || DAY_HELP,
    } as Field,
  ],
};

/** Written by the desk when the decision first becomes public; nobody types it. */
export const firstPublishedField: Field = {
  name: 'publishedAt',
  type: 'date',
  label: '首次公开时间',
  index: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: '公开时自动填写。公开多久从这一天算起。',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
  },
};
