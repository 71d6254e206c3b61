import type { WordState } from '../../words/catalogue';
import type { Filter } from '../../words/worklist';

export const FILTER_TERMS: Record<Filter, string> = {
  open: '没有审读',
  none: '没有蒙古文',
  draft: '草稿和组成的词',
  stale: '原文已改',
  reviewed: '已审读',
  all: '全部',
};

/** A word's standing, and what a reader of the public page sees of it. */
export const STATE_SHOWN: Record<WordState, string> = {
  reviewed: '已审读：单独显示',
  draft: '草稿：旁边附中文',
  stale: '原文已改：按草稿显示，要重新审读',
  attested: '有出处：单独显示',
  composed: '由词组成：旁边附中文',
  none: '没有蒙古文：显示中文',
};

export const STATE_MARKS: Record<WordState, string> = {
  reviewed: '已审读',
  draft: '草稿',
  stale: '原文已改',
  attested: '有出处',
  composed: '由词组成',
  none: '没有',
};
