import type { RewritingStream } from 'parse5-html-rewriting-stream';
import type { OpenElements } from './open-elements';

export type StartTag = Parameters<RewritingStream['emitStartTag']>[0];
/** `drop` takes an element out with everything in it. */
export type Verdict = 'keep' | 'changed' | 'drop';

/** One concern of rewriting a page; it may change the tag it is shown. */
export type Pass = {
  startTag?: (tag: StartTag, open: OpenElements) => Verdict;
  /** HTML to write instead of a run of text, or null to leave it alone. `text` has its entities decoded. */
  text?: (text: string, open: OpenElements) => string | null;
};

export const attribute = (tag: StartTag, name: string): string | undefined =>
  tag.attrs.find((attr) => attr.name === name)?.value;

export const setAttribute = (tag: StartTag, name: string, value: string): void => {
  tag.attrs = [...tag.attrs.filter((attr) => attr.name !== name), { name, value }];
};
