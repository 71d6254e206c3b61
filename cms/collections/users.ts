import type { CollectionConfig, Field } from 'payload';
import { yesOrNo } from '../../domain/setting.mjs';
import { desk, deskField, may } from '../access';
import { secondStepFields } from '../fields/second-step';
import { forgetViews, guardAccount, keepSigner, refuseDisabled } from '../hooks/account';
import { noteNewPassword, refuseMailedPassword, refuseWeakPassword } from '../hooks/password';
import { checkPresentPassword, requirePresentPassword } from '../hooks/present-password';
import { countSignIn, forgetSignIns, unlockSignIns } from '../hooks/sign-in';
import { ROLE_NAMES, ROLES, type Role } from '../roles';
import { secondStepEndpoints } from '../second-step/endpoints';
import { askSecondStep, noteCode } from '../second-step/sign-in';

/** Who may be stood in for: those who sign. */
const DEPUTIES: readonly Role[] = ['editor', 'reviewer', 'approver', 'legal', 'secrecy'];

const byAdministrator: Pick<Field & { access?: object }, 'access'> = {
  access: { create: deskField('create', 'users'), update: deskField('update', 'users') },
};

export const users: CollectionConfig = {
  slug: 'users',
  // A form left open, or a lock that was written on purpose, must not keep the administrator from disabling an account.
  lockDocuments: false,
  labels: { singular: '工作人员', plural: '工作人员' },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    // Payload's own lock falls on the account, whoever tries: anybody could keep a colleague out. See hooks/sign-in.ts.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    useAPIKey: false,
    cookies: { sameSite: 'Strict', secure: yesOrNo(process.env, 'OFFICE_TLS', false) },
  },
  access: {
    // A person sees and changes their own entry; only the administrator sees to the others.
    read: ({ req }) => may(req, 'read', 'users') || (req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => may(req, 'update', 'users') || (req.user ? { id: { equals: req.user.id } } : false),
    create: desk('create', 'users'),
    delete: desk('delete', 'users'),
    unlock: desk('update', 'users'),
    admin: ({ req }) => Boolean(req.user) && req.user?.isDisabled !== true,
  },
  endpoints: secondStepEndpoints,
  hooks: {
    beforeOperation: [refuseMailedPassword, countSignIn, noteCode, refuseWeakPassword, checkPresentPassword],
    beforeChange: [guardAccount, requirePresentPassword, noteNewPassword],
    beforeLogin: [refuseDisabled as never, askSecondStep],
    afterLogin: [forgetSignIns],
    afterOperation: [unlockSignIns],
    beforeDelete: [keepSigner],
    afterDelete: [forgetViews],
  },
  admin: { group: '管理', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  fields: [
    {
      name: 'presentPasswordPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/cms/components/present-password#PresentPassword' },
      },
    },
    { name: 'name', type: 'text', label: '岗位或姓名（仅本台可见）', required: true },
    {
      name: 'role',
      type: 'select',
      label: '角色',
      required: true,
      saveToJWT: true,
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      access: { create: deskField('create', 'users'), update: deskField('update', 'users') },
    },
    {
      name: 'unitName',
      type: 'text',
      label: '所在单位（当事人会看到是哪个单位看了案卷）',
      maxLength: 60,
      admin: {
        description: '窗口民警、法制审核、审计必须填写，否则不能打开案卷。与“单位”里的名称写得一样。',
      },
      ...byAdministrator,
    },
    {
      name: 'deputyFor',
      type: 'select',
      label: '代理的岗位',
      options: DEPUTIES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      admin: { description: '原来的人不在时，由这个人代为审核；记录里写明“代”。三审仍须三个人。' },
      ...byAdministrator,
    },
    {
      name: 'deputyUntil',
      type: 'date',
      label: '代理到哪一天（含）',
      admin: {
        date: { displayFormat: 'yyyy-MM-dd' },
        description: '不填就没有代理。',
        condition: (data) => Boolean(data?.deputyFor),
      },
      ...byAdministrator,
    },
    {
      name: 'isDisabled',
      type: 'checkbox',
      label: '停用',
      defaultValue: false,
      admin: { description: '一停用，这个人已经登录的窗口立刻失效。' },
      ...byAdministrator,
    },
    ...secondStepFields,
    {
      name: 'isSample',
      type: 'checkbox',
      label: '演示账号',
      defaultValue: false,
      admin: { readOnly: true },
      ...byAdministrator,
    },
  ],
};
