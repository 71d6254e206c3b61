/** One row a language: URL segment, BCP 47 tag, and how its script is written. */
export const LOCALES = {
  zh: { tag: 'zh-CN', writing: 'horizontal-tb', name: '中文' },
  mn: { tag: 'mn-Mong-CN', writing: 'vertical-lr', name: 'ᠮᠣᠩᠭᠣᠯ' },
} as const;

export type Locale = keyof typeof LOCALES;
export const LOCALE_CODES = Object.keys(LOCALES) as Locale[];
export const DEFAULT_LOCALE: Locale = 'zh';
export const isLocale = (value: string): value is Locale => value in LOCALES;

/** Where the bureau is; what every page's clock shows. */
export const TIME_ZONE = 'Asia/Shanghai';
