import type { WordState } from './catalogue';

/** The columns of the spreadsheet, in their order. A translator changes `mn` and `state`; the rest is for reading. */
export const COLUMNS = ['key', 'place', 'zh', 'mn', 'state', 'law', 'hints', 'digest', 'revision'] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_TERMS: Record<Column, string> = {
  key: '键',
  place: '用在哪里',
  zh: '中文',
  mn: '蒙古文',
  state: '状态',
  law: '法律说明',
  hints: '词汇提示',
  digest: '中文摘要',
  revision: '版本',
};

/** Without these an imported file says nothing. */
export const NEEDED: readonly Column[] = ['key', 'mn', 'state', 'digest', 'revision'];

export const STATE_TERMS: Record<WordState, string> = {
  reviewed: '已审读',
  draft: '草稿',
  stale: '原文已改',
  attested: '有出处',
  composed: '由词组成',
  none: '没有蒙古文',
};
