import type { Field } from 'payload';

/** Asks why a case file is opened, where its fields would stand. It stores nothing. */
export const lookGate: Field = {
  name: 'lookGate',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/look-gate#LookGate' },
  },
};
