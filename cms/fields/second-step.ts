import type { Field } from 'payload';
import { mustEnrol } from '../second-step/policy';

/** What an account's form and every request know of its second step. The step itself is kept elsewhere. */
export const secondStepFields: Field[] = [
  {
    name: 'secondStepPanel',
    type: 'ui',
    label: '两步验证',
    admin: {
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: '/cms/components/second-step#SecondStepPanel' },
    },
  },
  {
    name: 'passwordIsWeak',
    type: 'checkbox',
    admin: { hidden: true },
    access: { read: () => false, create: () => false, update: () => false },
  },
  {
    name: 'mustEnrol',
    type: 'checkbox',
    virtual: true,
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [({ data, req }) => mustEnrol(req, (data ?? {}) as never)] },
  },
];
