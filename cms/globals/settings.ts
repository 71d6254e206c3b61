import type { Field, GlobalConfig } from 'payload';
import { HELD_MINUTES } from '../../domain/case-look';
import { DEFAULT_MONTHS, LEAST_MONTHS } from '../../domain/record/retention';
import { LEAST_SHOWN } from '../../domain/statistics/protect';
import { desk, deskField, readByAll } from '../access';
import { decisionPolicyFields } from '../fields/decision-policy';
import { refreshGlobal } from '../hooks/refresh';
import { restoreByPolicy } from '../hooks/restore-settings';

/** A number the legal unit sets; whole, and within bounds outside which it would say nothing or too much. */
const ruled = (name: string, label: string, [min, max]: [number, number], more: object): Field =>
  ({
    name,
    type: 'number',
    label,
    required: true,
    min,
    max,
    access: { update: deskField('update', 'policy') },
    validate: (value: unknown) =>
      (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) ||
      `请填写 ${min} 到 ${max} 的整数。`,
    ...more,
  }) as Field;
/** Rules that law leaves to the bureau; the words of the site are standing pages (cms/collections/pages.ts). */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: '规则设置',
  admin: { group: '管理' },
  access: { read: readByAll('settings'), update: desk('update', 'settings') },
  versions: { max: 100 },
  hooks: { beforeOperation: [restoreByPolicy], afterChange: [refreshGlobal] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '统计规则（由法制部门决定）',
          description: '只影响以后关账的月份；已经公布的月份按当时的规则计算。',
          fields: [
            ruled('stageDisclosureDays', '环节变化应在几个工作日内可以查询', [1, 60], { defaultValue: 5 }),
            ruled('itemDisclosureDays', '公开事项应在形成后几个工作日内公布', [1, 120], { defaultValue: 20 }),
            ruled('leastShownCount', '案件数少于几件时隐去', [LEAST_SHOWN, 50], {
              defaultValue: LEAST_SHOWN,
              admin: { description: '不能小于 5：数目太小，可能让人认出当事人。' },
            }),
          ],
        },
        {
          label: '案件查询规则（由法制部门决定）',
          fields: [
            {
              name: 'reporterSeesAll',
              type: 'checkbox',
              label: '单纯报案人也可以查询全部环节',
              defaultValue: false,
              access: { update: deskField('update', 'policy') },
              admin: { description: '默认关闭：报案人只能看到受案回执和不予立案、移送的告知。' },
            },
            {
              name: 'showPenaltyContent',
              type: 'checkbox',
              label: '向当事人显示治安处罚的内容',
              defaultValue: false,
              access: { update: deskField('update', 'policy') },
              admin: { description: '默认关闭：2026 年起治安违法记录封存，只说明已作出决定并送达。' },
            },
            ruled('lookMinutes', '工作人员写明理由后，案卷打开几分钟', [5, 120], {
              defaultValue: HELD_MINUTES,
              admin: { description: '过了时间再看同一件，要重新写理由。' },
            }),
            ruled('lookMonths', '案件查看记录保存几个月', [LEAST_MONTHS, 120], {
              defaultValue: DEFAULT_MONTHS,
            }),
          ],
        },
        {
          label: '两种文字（由法制部门决定）',
          fields: [
            {
              name: 'statutoryLanguages',
              type: 'select',
              label: '法定公开的内容，中文和蒙古文',
              options: [
                { value: 'together', label: '一起公开，缺一种就不公开' },
                { value: 'chinese-first', label: '可以先公开中文，蒙古文页面写明' },
              ],
              access: { update: deskField('update', 'policy') },
              admin: {
                description:
                  '没有选时：正式安装一起公开，样例安装可以先公开中文。紧急交通管制不等译文。新闻由每一篇自己选。',
              },
            },
          ],
        },
        { label: '行政决定公开（由法制部门决定）', fields: decisionPolicyFields },
        {
          label: '登录（由法制部门决定）',
          fields: [
            {
              name: 'secondStep',
              type: 'select',
              label: '能审核、能发布的账号必须用两步验证登录',
              options: [
                { value: 'required', label: '必须' },
                { value: 'optional', label: '不强制' },
              ],
              access: { update: deskField('update', 'policy') },
              admin: {
                description:
                  '没有选时：正式安装必须，样例安装不强制。没有设好的账号，登录后只能设置两步验证。',
              },
            },
          ],
        },
        {
          label: '操作记录（由法制部门决定）',
          fields: [
            ruled('recordMonths', '操作记录保存几个月', [LEAST_MONTHS, 120], {
              defaultValue: DEFAULT_MONTHS,
              admin: {
                description: '到期的由程序从最旧的一条起清理，并记下清理到哪一条。公开记录的条目永久保存。',
              },
            }),
          ],
        },
      ],
    },
  ],
};
