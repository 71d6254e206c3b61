import { APIError, type CollectionConfig } from 'payload';
import { desk, deskField, may } from '../access';
import { ROLE_NAMES, ROLES } from '../roles';

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '工作人员', plural: '工作人员' },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    useAPIKey: false,
    cookies: { sameSite: 'Strict', secure: process.env.OFFICE_TLS === '1' },
  },
  access: {
    // A person sees and changes their own entry; only the administrator sees to the others.
    read: ({ req }) => may(req, 'read', 'users') || (req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => may(req, 'update', 'users') || (req.user ? { id: { equals: req.user.id } } : false),
    create: desk('create', 'users'),
    delete: desk('delete', 'users'),
    unlock: desk('update', 'users'),
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: {
    beforeChange: [
      ({ data, operation, req }) => {
        // Payload lets whoever comes first make the first account; here a command on the machine makes it.
        if (operation === 'create' && !req.user && req.payloadAPI !== 'local')
          throw new APIError('第一个管理员请在服务器上用 npm run create-admin 建立。', 403, undefined, true);
        return data;
      },
    ],
  },
  admin: { group: '管理', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  fields: [
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
    { name: 'isSample', type: 'checkbox', label: '演示账号', defaultValue: false, admin: { readOnly: true } },
  ],
};
