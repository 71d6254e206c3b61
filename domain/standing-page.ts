import type { Reform } from './reform';
import type { Site, SitePage, SitePageText } from './site';
import type { Statistics } from './statistics/statistics';

/** What a standing page shows, by which of them it is. */
export type StandingPageView =
  | { page: SitePage; text: SitePageText }
  | { page: 'reform'; reform: Reform }
  | { page: 'statistics'; statistics: Statistics }
  | { page: 'frame'; site: Site };
