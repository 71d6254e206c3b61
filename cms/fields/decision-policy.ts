import type { Field } from 'payload';
import { KINDS, UNCERTAIN_KINDS } from '../../domain/decision/kind';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import { deskField } from '../access';

const access = { update: deskField('update', 'policy') };
const { days, years } = DEFAULT_POLICY;

const number = (name: string, label: string, defaultValue: number, max: number): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  min: 1,
  max,
  access,
  validate: (value: unknown) =>
    (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) ||
    `请填 1 到 ${max} 之间的整数。`,
});

/** What the legal unit decides about publishing administrative decisions. */
export const decisionPolicyFields: Field[] = [
  number('decisionDays', '处罚和许可，作出后几个工作日内公开', days.penalty, 20),
  number('decisionOtherDays', '其他决定，作出后几个工作日内公开', days.other, 20),
  number('decisionPersonYears', '当事人是自然人的，公开几年', years.person, 10),
  number('decisionOrganisationYears', '当事人是组织的，公开几年', years.organisation, 10),
  {
    name: 'decisionOpenedKinds',
    type: 'select',
    hasMany: true,
    label: '放开的种类',
    options: UNCERTAIN_KINDS.map((value) => ({ value, label: KINDS[value].term })),
    access,
    admin: {
      description:
        '默认都不放开：这些种类里有的决定依治安管理处罚法作出，属于封存范围。放开以后，每一件仍要核对。治安管理一种任何时候都不能放开。',
    },
  },
  {
    name: 'decisionsNeedBothLanguages',
    type: 'checkbox',
    label: '中文、蒙古文齐全才能公开',
    defaultValue: false,
    access,
    admin: { description: '默认关闭：没有核定的译文时先公开中文，蒙古文页面说明还没有蒙古文版本。' },
  },
];
