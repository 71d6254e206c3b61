import { attribute, type Pass, type StartTag } from './pass';

const OWN_SCRIPT = /^\/scripts\/[A-Za-z0-9][A-Za-z0-9._-]*\.js(?:\?[A-Za-z0-9._=-]*)?$/;
/** The site has a mark of its own, that of its last part (app/[locale]/layout.tsx). */
const REACTS_MARK = /^#(?:_|«)/;
const FETCHED_EARLY = /^(?:preload|modulepreload|prefetch)$/;

const isKeptScript = (tag: StartTag): boolean => {
  const src = attribute(tag, 'src');
  return src === undefined
    ? attribute(tag, 'type')?.trim().toLowerCase() === 'application/ld+json'
    : OWN_SCRIPT.test(src);
};

const isScriptLink = (tag: StartTag): boolean => {
  const rels = (attribute(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  const href = attribute(tag, 'href') ?? '';
  // Holds back painting until a marker that React's scripts look for has been read.
  if (rels.includes('expect') && REACTS_MARK.test(href)) return true;
  if (rels.includes('modulepreload')) return true;
  return (
    rels.some((rel) => FETCHED_EARLY.test(rel)) &&
    (attribute(tag, 'as')?.toLowerCase() === 'script' || /\.js(?:[?#]|$)/.test(href))
  );
};

/** Takes out the framework's scripts; structured data for search engines and the site's own script stay. */
export const withoutScripts: Pass = {
  startTag(tag) {
    if (tag.tagName === 'script') return isKeptScript(tag) ? 'keep' : 'drop';
    if (tag.tagName === 'link') return isScriptLink(tag) ? 'drop' : 'keep';
    return tag.tagName === 'meta' && attribute(tag, 'name') === 'next-size-adjust' ? 'drop' : 'keep';
  },
};
