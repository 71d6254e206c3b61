import type { CollectionConfig, Field, GlobalConfig } from 'payload';
import { noteOpenedGlobal, noteOpenedText, refuseStale, refuseStaleGlobal } from './refuse-stale';

/** What several people write at. The rest is made by code, or by one person at a time. */
const SHARED = new Set(['articles', 'disclosures', 'decisions', 'units', 'pages', 'settings']);
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

/** The panel, and before every save the check for an older text. */
function shared<Config extends CollectionConfig | GlobalConfig>(
  config: Config,
  noteOpened: object,
  refuseOlder: object,
): Config {
  if (!isShared(config.slug)) return config;
  const { beforeOperation = [], beforeChange = [], ...hooks } = config.hooks ?? {};
  return {
    ...config,
    lockDocuments,
    hooks: {
      ...hooks,
      beforeOperation: [noteOpened, ...beforeOperation],
      beforeChange: [refuseOlder, ...beforeChange],
    },
    fields: [panel, ...config.fields],
  } as Config;
}

/** What people write at together has the panel, and its saves the check for an older text. */
export const withPresence = (config: CollectionConfig): CollectionConfig =>
  shared(config, noteOpenedText, refuseStale);

export const withPresenceGlobal = (config: GlobalConfig): GlobalConfig =>
  shared(config, noteOpenedGlobal, refuseStaleGlobal);
