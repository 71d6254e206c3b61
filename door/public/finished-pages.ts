import { createHash } from 'node:crypto';
import { Body } from './body';
import { type Delivery, formatDelivery } from './delivery';
import { dressed } from './dressing';
import { withFirstPicture } from './first-picture';
import { Kept } from './kept';
import { lettingLateScriptIn } from './late-script';
import type { MongolianLetters } from './letters';
import { scriptTime, withScript } from './page-script';
import { carriesStyle, type PageStyles, type StyledPage, type StyleSource, unstyled } from './page-style';
import { withPrefetch } from './prefetch';
import { formatChoices, type ReaderChoices } from './reader-choices';
import type { PageWorth } from './rewrite/page-worth';
import { rewritePage } from './rewrite/rewrite-page';
import { PAGE_POLICY } from './security-headers';
import type { PageMarks } from './style/page-marks';
import { withTabIcon } from './tab-icon';
import type { FileSource } from './text-file';

export type FinishedPage = PageWorth & {
  body: Body;
  /** Replaces the policy of ordinary pages. */
  policy?: string;
};

/** Who a page is finished for, and what it is finished with. */
export type Finishing = {
  choices: ReaderChoices;
  delivery: Delivery;
  style: StyleSource;
  file: FileSource;
  isForm: boolean;
};

/** Some hundreds of pages: a Mongolian one with its letters is 90 kB before it is compressed. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Pages rewritten lately, with their compressed forms. Rewriting costs several times what Next needs to hand out a
 * cached page. The key is a digest of the very bytes Next rendered, so nothing here can be stale.
 */
export class FinishedPages {
  readonly #styles: PageStyles;
  readonly #letters: MongolianLetters;
  readonly #kept = new Kept<FinishedPage>(MOST_BYTES, ({ body }) => body.bytes.length);

  constructor(styles: PageStyles, letters: MongolianLetters) {
    this.#styles = styles;
    this.#letters = letters;
  }

  async finish(rendered: Buffer, finishing: Finishing): Promise<FinishedPage> {
    const { choices, delivery, isForm } = finishing;
    const digest = createHash('sha256').update(rendered).digest('base64url');
    const key = `${isForm} ${formatChoices(choices)} ${formatDelivery(delivery)} ${digest}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const { html: rewritten, marks: own, ...worth } = await rewritePage(rendered.toString('utf8'), choices);
    const time = scriptTime(own, delivery);
    const { html: scripted, marks } = withScript(rewritten, own, time);
    const html = withTabIcon(isForm ? scripted : withPrefetch(scripted));
    const made = await this.#dressed(html, { ...worth, marks }, finishing);
    const policy = time === 'late' ? lettingLateScriptIn(made.policy ?? PAGE_POLICY) : made.policy;
    const isKept = worth.status === null && made.isWhole;
    const body = new Body(made.html, 'text/html; charset=utf-8', isKept ? 'many' : 'once');
    const page: FinishedPage = { ...worth, body, policy };
    if (isKept) this.#kept.set(key, page);
    return page;
  }

  /** The page with what it brings along of style and letters; one that had to do without is made anew for the next reader. */
  async #dressed(
    html: string,
    { marks, isStyledInside }: Pick<PageWorth, 'isStyledInside'> & { marks: PageMarks },
    { delivery: { bringsLetters, help }, style, file }: Finishing,
  ): Promise<Partial<StyledPage> & { html: string; isWhole: boolean }> {
    const page = unstyled(html);
    const carries = carriesStyle(marks, { isStyledInside });
    if (!page || !(carries || bringsLetters)) return { html, isWhole: true };
    const cut = await this.#styles.cut(page.hrefs, marks, style);
    if (!cut) return { html, isWhole: false };
    const letters = bringsLetters ? await this.#letters.get(file) : null;
    const isWhole = !bringsLetters || letters !== null;
    const made = dressed(page, { style: cut, letters, carries }) ?? { html };
    const isPhone = help === 'none';
    return {
      ...made,
      html: letters && isPhone ? await withFirstPicture(made.html, file) : made.html,
      isWhole,
    };
  }

  /** How many pages are kept. */
  get size(): number {
    return this.#kept.size;
  }
}
