import { createHash } from 'node:crypto';
import { Body } from './body';
import { formatChoices, type ReaderChoices } from './reader-choices';
import { type RewrittenPage, rewritePage } from './rewrite/rewrite-page';

export type FinishedPage = Omit<RewrittenPage, 'html'> & { body: Body };

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Pages rewritten lately, with their compressed forms. Rewriting costs several times what Next needs to hand out a
 * cached page. The key is a digest of the very bytes Next rendered, so nothing here can be stale; answers concerning
 * one person are never kept.
 */
export class FinishedPages {
  readonly #kept = new Map<string, FinishedPage>();
  #bytes = 0;

  async finish(rendered: Buffer, choices: ReaderChoices): Promise<FinishedPage> {
    const digest = createHash('sha256').update(rendered).digest('base64url');
    const key = `${formatChoices(choices)} ${digest}`;
    const kept = this.#kept.get(key);
    if (kept) {
      // Moved to the end: the first in the map is the one longest unused.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const { html, ...worth } = await rewritePage(rendered.toString('utf8'), choices);
    const page = { ...worth, body: new Body(html, 'text/html; charset=utf-8') };
    if (!page.isPrivate && page.status === null) this.#keep(key, page);
    return page;
  }

  #keep(key: string, page: FinishedPage): void {
    if (this.#kept.has(key)) return;
    this.#kept.set(key, page);
    this.#bytes += page.body.bytes.length;
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= body.bytes.length;
    }
  }

  /** How many pages are kept. */
  get size(): number {
    return this.#kept.size;
  }
}
