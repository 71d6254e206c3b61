import type { ArrayFieldValidation, Field } from 'payload';
import { SECTIONS } from '../../domain/statistics/snapshot';
import { SECTION_NAMES } from '../statistics/section-names';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Of two remarks on one month nobody would know which holds. */
const oneEach: ArrayFieldValidation = (rows) => {
  const named = (rows ?? []).map((row) => {
    const { section, month } = row as { section?: string; month?: string };
    return `${month} ${section}`;
  });
  const twice = named.find((name, index) => named.indexOf(name) !== index);
  return twice === undefined || `同一个月、同一栏写了两条说明（${twice.split(' ')[0]}），请合成一条。`;
};

/** What the bureau remarks on published figures, month by month. */
export const remarksField: Field = {
  name: 'remarks',
  type: 'array',
  label: '对某个月数字的说明',
  labels: { singular: '说明', plural: '说明' },
  validate: oneEach,
  admin: { description: '例如为什么补登。不写姓名和案件编号。数字由程序生成，不能手工更改。' },
  fields: [
    {
      name: 'section',
      type: 'select',
      label: '栏目',
      required: true,
      options: SECTIONS.map((value) => ({ value, label: SECTION_NAMES[value] })),
    },
    {
      name: 'month',
      type: 'text',
      label: '月份',
      required: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && MONTH.test(value)) || '请填写年和月，例如 2026-09。',
    },
    { name: 'text', type: 'textarea', label: '说明', required: true, localized: true, maxLength: 500 },
  ],
};
