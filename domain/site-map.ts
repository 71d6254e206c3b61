import { NEWS_TOPICS } from './article';
import { CASE_KINDS } from './case-kind';
import { DISCLOSURE_KINDS } from './disclosure';

/** The screens every reader can go to by themselves, in the order the site map names them. */
export const SCREENS = [
  'home',
  'news',
  'disclosures',
  'latest',
  'decisions',
  'reform',
  'visibility',
  'statistics',
  'procedures',
  'cases',
  'units',
  'search',
  'help',
  'preferences',
  'about',
  'privacy',
  'accessibility',
  'corrections',
  'record',
  'specimen',
  'sitemap',
] as const;
export type Screen = (typeof SCREENS)[number];

export const SCREEN_GROUPS = ['read', 'act', 'site'] as const;
export type ScreenGroup = (typeof SCREEN_GROUPS)[number];

/** Where each stands: its path without the language, and its place on the site map. */
export const SCREEN_PLACES: Record<Screen, { path: string; group: ScreenGroup }> = {
  home: { path: '', group: 'read' },
  news: { path: '/news', group: 'read' },
  disclosures: { path: '/disclosures', group: 'read' },
  latest: { path: '/disclosures/latest', group: 'read' },
  decisions: { path: '/decisions', group: 'read' },
  reform: { path: '/reform', group: 'read' },
  visibility: { path: '/visibility', group: 'read' },
  statistics: { path: '/statistics', group: 'read' },
  procedures: { path: '/procedures', group: 'read' },
  cases: { path: '/cases', group: 'act' },
  units: { path: '/units', group: 'act' },
  search: { path: '/search', group: 'act' },
  help: { path: '/help', group: 'act' },
  preferences: { path: '/preferences', group: 'site' },
  about: { path: '/about', group: 'site' },
  privacy: { path: '/privacy', group: 'site' },
  accessibility: { path: '/accessibility', group: 'site' },
  corrections: { path: '/corrections', group: 'site' },
  record: { path: '/record', group: 'site' },
  specimen: { path: '/specimen', group: 'site' },
  sitemap: { path: '/sitemap', group: 'site' },
};

/**
 * Not for search engines, with everything below: the form by which parties look up their own case, decisions, of which an
 * index would make a list of people, answers to what others searched for, and words out of their place.
 */
export const UNINDEXED_PATHS = [
  SCREEN_PLACES.cases,
  SCREEN_PLACES.decisions,
  SCREEN_PLACES.search,
  SCREEN_PLACES.specimen,
].map(({ path }) => path);

/** Every path that is there whatever the desk has published. */
export const fixedPaths = (): string[] => [
  ...SCREENS.map((screen) => SCREEN_PLACES[screen].path),
  ...NEWS_TOPICS.map((topic) => `/news/topic/${topic}`),
  ...DISCLOSURE_KINDS.map((kind) => `/disclosures/kind/${kind}`),
  ...CASE_KINDS.map((kind) => `/procedures/${kind}`),
];
