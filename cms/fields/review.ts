import type { Field } from 'payload';

/** Where the item stands in its three reviews, beside the form. It stores nothing. */
export const reviewPanel: Field = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/review-panel#ReviewPanel' },
  },
};
