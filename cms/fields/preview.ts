import type { Field } from 'payload';

/** Preview of the text on the form, beside the form. It stores nothing. */
export const previewPanel: Field = {
  name: 'previewPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/preview-panel#PreviewPanel' },
  },
};
