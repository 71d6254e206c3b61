/** The languages this formatter writes; any table of locales with these two keys fits. */
export type Language = 'zh' | 'mn';
