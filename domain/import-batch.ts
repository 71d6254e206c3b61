/** One extract on its way into the house. `interrupted` is never written down: a batch at work is it once nobody works on it. */
export const IMPORT_STATES = [
  'reading',
  'checked',
  'applying',
  'done',
  'refused',
  'discarded',
  'undoing',
  'undone',
  'interrupted',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_STATE_TERMS: Record<ImportState, string> = {
  reading: '正在读取',
  checked: '已核对，等待确认',
  applying: '正在写入',
  done: '已完成',
  refused: '文件未被采用',
  discarded: '已放弃',
  undoing: '正在撤销',
  undone: '已撤销',
  interrupted: '已中断',
};

/** States in which a program works on a batch. */
export const isAtWork = (state: ImportState): boolean =>
  state === 'reading' || state === 'applying' || state === 'undoing';

/**
 * What a batch changes in the cases held: cases, not rows. Of a batch that waits to be confirmed, `withheld` and `closed`
 * are all cases held that the file withholds: which of them are withheld by now stands in files nobody has opened.
 */
export type ImportEffect = {
  new: number;
  advanced: number;
  /** Open cases that the file withholds. */
  withheld: number;
  unchanged: number;
  /** Numbers held for another unit or party: nothing of them is taken. */
  refused: number;
  /** Open cases closed because no row about them could be believed. */
  closed: number;
  /** Places where the file contradicts what is held. */
  conflicts: number;
  /** Receipt slips printed. */
  slips: number;
};

export const NO_EFFECT: Readonly<ImportEffect> = {
  new: 0,
  advanced: 0,
  withheld: 0,
  unchanged: 0,
  refused: 0,
  closed: 0,
  conflicts: 0,
  slips: 0,
};

/** What undoing a batch did. */
export type UndoEffect = {
  /** Cases the batch had made, gone again. */
  removed: number;
  /** Cases whose added stages are gone again. */
  rolledBack: number;
  /** Changed since by a later file or by a person: left as they are. */
  left: number;
  /** Withheld by the batch, and withheld still: only the legal unit opens a case. */
  stillWithheld: number;
};

export const NOTHING_UNDONE: Readonly<UndoEffect> = { removed: 0, rolledBack: 0, left: 0, stillWithheld: 0 };

/** States from which a batch can be taken back; one that is only half in as well. */
export const isUndoable = (state: ImportState): boolean =>
  state === 'done' || state === 'applying' || state === 'undoing';
