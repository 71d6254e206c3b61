import type { Field } from 'payload';

/** Preview and ways out for the text on the form, beside the form. It stores nothing. */
export const exportPanel: Field = {
  name: 'exportPanel',
  type: 'ui',
  admin: {
    // Beside the form: what is far down in a form is not drawn before somebody scrolls to it.
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/export-panel#ExportPanel' },
  },
};
