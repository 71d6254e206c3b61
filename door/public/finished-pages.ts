import { createHash } from 'node:crypto';
import { Body } from './body';
import { Kept } from './kept';
import { needsScript, withoutScript } from './page-script';
import { carriesStyle, type PageStyles, type StyleSource } from './page-style';
import { withPrefetch } from './prefetch';
import { formatChoices, type ReaderChoices } from './reader-choices';
import type { PageWorth } from './rewrite/page-worth';
import { rewritePage } from './rewrite/rewrite-page';

export type FinishedPage = PageWorth & {
  body: Body;
  /** Replaces the policy of ordinary pages. */
  policy?: string;
};

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Pages rewritten lately, with their compressed forms. Rewriting costs several times what Next needs to hand out a
 * cached page. The key is a digest of the very bytes Next rendered, so nothing here can be stale.
 */
export class FinishedPages {
  readonly #styles: PageStyles;
  readonly #kept = new Kept<FinishedPage>(MOST_BYTES, ({ body }) => body.bytes.length);

  constructor(styles: PageStyles) {
    this.#styles = styles;
  }

  async finish(
    rendered: Buffer,
    choices: ReaderChoices,
    { style, isForm }: { style: StyleSource; isForm: boolean },
  ): Promise<FinishedPage> {
    const digest = createHash('sha256').update(rendered).digest('base64url');
    const key = `${isForm} ${formatChoices(choices)} ${digest}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const { html: rewritten, marks, ...worth } = await rewritePage(rendered.toString('utf8'), choices);
    const scripted = needsScript(marks) ? rewritten : withoutScript(rewritten);
    const html = isForm ? scripted : withPrefetch(scripted);
    const carries = carriesStyle(marks, worth);
    const styled = carries ? await this.#styles.putInside(html, marks, style) : null;
    // One that had to do without its style is made anew for the next reader.
    const isKept = worth.status === null && (styled !== null || !carries);
    const body = new Body(styled?.html ?? html, 'text/html; charset=utf-8', isKept ? 'many' : 'once');
    const page: FinishedPage = { ...worth, body, policy: styled?.policy };
    if (isKept) this.#kept.set(key, page);
    return page;
  }

  /** How many pages are kept. */
  get size(): number {
    return this.#kept.size;
  }
}
