import type { ArrayFieldValidation, Field, GlobalConfig } from 'payload';
import { HELD_MINUTES } from '../../domain/case-look';
import { DEFAULT_MONTHS, LEAST_MONTHS } from '../../domain/record/retention';
import { LEAST_SHOWN } from '../../domain/statistics/protect';
import { COMPLAINT_TERMS, COMPLAINTS, type Complaint } from '../../domain/supervision';
import { desk, deskField, readByAll } from '../access';
import { decisionPolicyFields } from '../fields/decision-policy';
import { mongolianPanel } from '../fields/mongolian';
import { mongolianGlobalGate } from '../hooks/mongolian-gate';
import { noteGlobalTranslation } from '../hooks/note-translation';
import { refreshGlobal } from '../hooks/refresh';

const words = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, localized: true, ...more }) as Field;
const plain = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, ...more }) as Field;
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
const prose = (name: string, label: string): Field => ({ name, type: 'richText', label, localized: true });

/** Two units for one complaint would leave a citizen guessing. */
const uniqueComplaints: ArrayFieldValidation = (rows) => {
  const named = (rows ?? []).map((row) => (row as { complaint?: Complaint }).complaint);
  const twice = named.find((complaint, index) => complaint && named.indexOf(complaint) !== index);
  return twice === undefined || `“${COMPLAINT_TERMS[twice as Complaint]}”填了两次，请只留一个单位。`;
};

export const settings: GlobalConfig = {
  slug: 'settings',
  label: '网站设置',
  admin: { group: '管理' },
  access: { read: readByAll('settings'), update: desk('update', 'settings') },
  versions: { max: 100 },
  hooks: { beforeChange: [mongolianGlobalGate], afterChange: [noteGlobalTranslation, refreshGlobal] },
  fields: [
    mongolianPanel,
    {
      type: 'tabs',
      tabs: [
        {
          label: '账号',
          fields: [
            words('accountName', '账号名称', { required: true }),
            words('description', '一句话介绍', { required: true }),
            words('shareText', '默认分享文字'),
            plain('quickExit', '“快速离开”去的网址', {
              required: true,
              defaultValue: 'https://www.baidu.com/',
            }),
            { name: 'isSample', type: 'checkbox', label: '以上设置是样例', defaultValue: false },
          ],
        },
        {
          label: '底部菜单',
          fields: [
            {
              name: 'menus',
              type: 'array',
              label: '菜单（最多三个，每个最多五项）',
              labels: { singular: '菜单', plural: '菜单' },
              maxRows: 3,
              fields: [
                words('label', '名称（最多 4 个汉字）', { required: true }),
                {
                  name: 'entries',
                  type: 'array',
                  label: '子菜单',
                  labels: { singular: '项', plural: '项' },
                  minRows: 1,
                  maxRows: 5,
                  fields: [
                    words('label', '名称（最多 7 个汉字）', { required: true }),
                    plain('path', '本站路径，如 /news', {
                      required: true,
                      validate: (value: unknown) =>
                        (typeof value === 'string' && /^\/[a-z0-9/-]*$/.test(value)) ||
                        '请填写本站路径，例如 /news。',
                    }),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: '电话',
          fields: [
            {
              name: 'telephones',
              type: 'array',
              label: '紧急、监督与服务电话',
              labels: { singular: '电话', plural: '电话' },
              fields: [
                plain('number', '号码', { required: true }),
                words('name', '名称', { required: true }),
                words('purpose', '什么时候打', { required: true }),
              ],
            },
          ],
        },
        {
          label: '监督单位',
          fields: [
            {
              name: 'supervisors',
              type: 'array',
              label: '群众反映问题时，由哪个单位受理',
              labels: { singular: '监督单位', plural: '监督单位' },
              maxRows: COMPLAINTS.length,
              admin: {
                description:
                  '案件超过期限时，查询结果会写出这里填的单位和电话。没有填的，只写全国举报电话 12389。每种问题填一个单位。',
              },
              validate: uniqueComplaints,
              fields: [
                {
                  name: 'complaint',
                  type: 'select',
                  label: '哪种问题',
                  required: true,
                  options: COMPLAINTS.map((value) => ({ value, label: COMPLAINT_TERMS[value] })),
                },
                words('name', '单位名称', { required: true }),
                plain('telephone', '电话', {
                  required: true,
                  validate: (value: unknown) =>
                    (typeof value === 'string' && /^[0-9][0-9-]{2,14}$/.test(value)) ||
                    '请填写电话号码，只用数字和短横线，例如 0475-0001020。',
                }),
              ],
            },
          ],
        },
        {
          label: '页脚',
          fields: [
            words('sponsor', '主办单位', { required: true }),
            words('organiser', '承办单位'),
            words('address', '地址'),
            plain('telephone', '联系电话'),
            plain('icp', 'ICP 备案号'),
            plain('policeFiling', '公安联网备案号'),
            plain('siteCode', '网站标识码'),
            plain('errorReport', '“我为政府网站找错”网址'),
          ],
        },
        {
          label: '说明页',
          fields: [
            prose('about', '关于本站'),
            prose('privacy', '隐私说明'),
            prose('accessibility', '无障碍说明'),
            prose('help', '使用帮助'),
          ],
        },
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
