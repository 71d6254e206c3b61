import type { CollectionConfig, Field, GlobalConfig } from 'payload';
import { noteOpenedGlobal, noteOpenedText, refuseStale, refuseStaleGlobal } from './refuse-stale';

/** What several people write at. The rest is made by code, or by one person at a time. */
const SHARED = new Set(['articles', 'disclosures', 'decisions', 'units', 'settings', 'reform']);
export const isShared = (slug: string): boolean => SHARED.has(slug);

/** Who else has the form open, what they have saved since, what was not saved here. It stores nothing itself. */
const panel: Field = {
  name: 'presencePanel',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/cms/components/presence-panel#PresencePanel' },
  },
};
/** Payload's own lock, which tells the second person before they type; for minutes without a sign of life. */
const lockDocuments = { duration: 300 };

/** Gives a collection people write at together the panel, and its saves the check for an older text. */
export function withPresence(config: CollectionConfig): CollectionConfig {
  if (!isShared(config.slug)) return config;
  const { beforeOperation = [], beforeChange = [], ...hooks } = config.hooks ?? {};
  return {
    ...config,
    lockDocuments,
    hooks: {
      ...hooks,
      beforeOperation: [noteOpenedText, ...beforeOperation],
      beforeChange: [refuseStale, ...beforeChange],
    },
    fields: [panel, ...config.fields],
  };
}

export function withPresenceGlobal(config: GlobalConfig): GlobalConfig {
  if (!isShared(config.slug)) return config;
  const { beforeOperation = [], beforeChange = [], ...hooks } = config.hooks ?? {};
  return {
    ...config,
    lockDocuments,
    hooks: {
      ...hooks,
      beforeOperation: [noteOpenedGlobal, ...beforeOperation],
      beforeChange: [refuseStaleGlobal, ...beforeChange],
    },
    fields: [panel, ...config.fields],
  };
}
