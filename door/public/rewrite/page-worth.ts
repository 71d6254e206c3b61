import { plainGloss } from '@/i18n/gloss';
import { attribute, type Pass } from './pass';

/** What a page says about itself in HTTP's terms; see components/ui/door-status.tsx. */
export type PageWorth = {
  status: PageStatus | null;
  /** Seconds. */
  retryAfter: number | null;
  /** What an answer, or its frame, is called before the name of the site; see components/ui/door-status.tsx. */
  title: string | null;
  /** Has no time for its Mongolian letters: the style goes inside all the same; see page-style.ts. */
  isStyledInside: boolean;
  /** Next's own shell around an error: nothing to see in it without its scripts (next.js#62228). */
  isShell: boolean;
  /** Parts are still to be moved into place by scripts: somebody put a Suspense border on a public page. */
  isUnfinished: boolean;
};

/** Of a page that has said nothing yet. */
export const unknownWorth = (): PageWorth => ({
  status: null,
  retryAfter: null,
  title: null,
  isStyledInside: false,
  isShell: false,
  isUnfinished: false,
});

const PAGE_STATUSES = [404, 410, 422, 429, 500, 503] as const;
type PageStatus = (typeof PAGE_STATUSES)[number];

/** Reads and removes what the page says about itself, into `worth`. */
export const withWorth = (worth: PageWorth): Pass => ({
  startTag(tag) {
    if (tag.tagName === 'html' && attribute(tag, 'id') === '__next_error__') worth.isShell = true;
    if (tag.tagName === 'template' && /^[BP]:/.test(attribute(tag, 'id') ?? '')) worth.isUnfinished = true;
    const name = tag.tagName === 'meta' ? (attribute(tag, 'name') ?? '') : '';
    if (!name.startsWith('door:')) return 'keep';
    const content = attribute(tag, 'content') ?? '';
    if (name === 'door:status')
      worth.status = PAGE_STATUSES.find((status) => String(status) === content) ?? worth.status;
    if (name === 'door:title') worth.title = plainGloss(content);
    if (name === 'door:style' && content === 'inside') worth.isStyledInside = true;
    if (name === 'door:retry-after' && /^\d{1,6}$/.test(content)) worth.retryAfter = Number(content);
    return 'drop';
  },
});
