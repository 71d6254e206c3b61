import type { Block } from './prose';
import type { Unit } from './unit';

/** A figure is told as it was reported, never computed here; `note` says where the report contradicts itself. */
export type ReformFigure = {
  label: string;
  before: { value: number; year: string } | null;
  after: { value: number; year: string } | null;
  unit: string;
  asReported: string;
  note: string;
};

export type ReformStep = { when: string; title: string; text: string };
export type DirectoryRow = { former: string; unit: Pick<Unit, 'slug' | 'name' | 'telephone'>; note: string };

/** What the reform means for a citizen; `path` is a path of this site without its language, or empty. */
export type ReformMeaning = { title: string; text: string; path: string };

export type Reform = {
  introduction: Block[];
  isSample: boolean;
  figures: ReformFigure[];
  timeline: ReformStep[];
  directory: DirectoryRow[];
  meanings: ReformMeaning[];
};
