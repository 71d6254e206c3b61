import type { Block } from './prose';
import type { UnpassedTranslation } from './publication';
import type { Supervisor } from './supervision';

/** What the bureau says about itself and its site; every value is set at the desk. */
export type MenuEntry = { label: string; path: string };
export type Menu = { label: string; entries: MenuEntry[] };
export type Telephone = { number: string; name: string; purpose: string };

export type Site = {
  accountName: string;
  description: string;
  shareText: string;
  quickExit: string;
  isSample: boolean;
  menus: Menu[];
  telephones: Telephone[];
  /** Who takes complaints up; empty where the desk has named nobody. */
  supervisors: Supervisor[];
  footer: {
    sponsor: string;
    organiser: string;
    address: string;
    telephone: string;
    icp: string;
    policeFiling: string;
    siteCode: string;
    errorReport: string;
  };
};

export const SITE_PAGES = ['about', 'privacy', 'accessibility', 'help'] as const;
export type SitePage = (typeof SITE_PAGES)[number];
export const isSitePage = (value: string): value is SitePage =>
  (SITE_PAGES as readonly string[]).includes(value);

/** `statistics`: what the bureau remarks on single months; `frame`: what stands around every page, menu and foot. */
export const STANDING_PAGES = ['reform', ...SITE_PAGES, 'statistics', 'frame'] as const;
export type StandingPage = (typeof STANDING_PAGES)[number];
export const isStandingPage = (value: string): value is StandingPage =>
  (STANDING_PAGES as readonly string[]).includes(value);

/** Path of a standing page after its language. */
export const standingPath = (page: StandingPage): string => (page === 'frame' ? '/' : `/${page}`);

/**
 * One of these texts as a reader gets it; `isTranslated` is false where the Chinese one stands in, and `translation`
 * says what a Mongolian reader has to be told of the Mongolian.
 */
export type SitePageText = {
  blocks: Block[];
  isSample: boolean;
  isTranslated: boolean;
  translation?: UnpassedTranslation;
};

export type SitePages = Record<SitePage, Block[]>;
