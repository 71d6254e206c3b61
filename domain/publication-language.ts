/**
 * Whether Chinese may be public before its Mongolian: statutory items come out in both languages or not at all, news may
 * go first and say so. `chinese-first` for statutory ones is for the legal unit to set.
 */
export const LANGUAGE_RULES = ['together', 'chinese-first'] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];
export const isLanguageRule = (value: unknown): value is LanguageRule =>
  (LANGUAGE_RULES as readonly unknown[]).includes(value);
