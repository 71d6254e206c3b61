import type { ArrayFieldValidation, Field, UnnamedTab } from 'payload';
import { COMPLAINT_TERMS, COMPLAINTS, type Complaint } from '../../domain/supervision';

const words = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, localized: true, ...more }) as Field;
const plain = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, ...more }) as Field;
/** Two units for one complaint would leave a citizen guessing. */
const uniqueComplaints: ArrayFieldValidation = (rows) => {
  const named = (rows ?? []).map((row) => (row as { complaint?: Complaint }).complaint);
  const twice = named.find((complaint, index) => complaint && named.indexOf(complaint) !== index);
  return twice === undefined || `“${COMPLAINT_TERMS[twice as Complaint]}”填了两次，请只留一个单位。`;
};

/** What stands around every page, as the tabs of a form. */
export const frameTabs: UnnamedTab[] = [
  {
    label: '账号',
    fields: [
      words('accountName', '账号名称', { required: true }),
      words('description', '一句话介绍', { required: true }),
      words('shareText', '默认分享文字'),
      plain('quickExit', '“快速离开”去的网址', {
        required: true,
      }),
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
];
