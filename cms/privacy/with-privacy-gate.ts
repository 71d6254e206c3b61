import type { CollectionConfig, Field, GlobalConfig } from 'payload';
import { isExemptCollection } from './exemptions';

/** Shows what the gate would say while one types. It stores nothing. */
const panel: Field = {
  name: 'privacyPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/privacy-panel#PrivacyPanel' },
  },
};

/**
 * Gives a collection or global the panel of the privacy gate. The gate itself (door.ts) stands before the database
 * and needs no attaching; map every collection and global of payload.config.ts through this.
 */
export const withPrivacyGate = <T extends CollectionConfig | GlobalConfig>(config: T): T =>
  isExemptCollection(config.slug) ? config : { ...config, fields: [...config.fields, panel] };
