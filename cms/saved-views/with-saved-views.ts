import type { CollectionConfig } from 'payload';
import { isViewedList } from '../../domain/saved-view';

/** Gives a list its kept searches and filters. */
export function withSavedViews(config: CollectionConfig): CollectionConfig {
  if (!isViewedList(config.slug)) return config;
  const { components, ...admin } = config.admin ?? {};
  const beforeListTable = ['/cms/components/saved-views#SavedViews', ...(components?.beforeListTable ?? [])];
  return { ...config, admin: { ...admin, components: { ...components, beforeListTable } } };
}
