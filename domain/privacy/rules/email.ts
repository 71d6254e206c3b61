import { matches, type Reading, type Span } from '../reading';

const AT = /[ ]?(?:@|[[(]at[\])])[ ]?/gi;
const LOCAL_PART = /[A-Z0-9._%+-]{1,64}$/i;
const DOMAIN = /^[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{2,63}){1,4}/i;
// A gov.cn box belongs to an office and is a public item (2018 rule, list to society, item 8).
const OFFICIAL = /(?:^|\.)gov\.cn$/i;

/** Found from the @ outwards within bounded windows, so that a long line without one costs nothing. */
export const email = ({ text }: Reading): Span[] =>
  matches(text, AT).flatMap(({ start, end }) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, start - 64), start));
    const domain = DOMAIN.exec(text.slice(end, end + 256));
    if (!local || !domain || OFFICIAL.test(domain[0])) return [];
    return [{ start: start - local[0].length, end: end + domain[0].length }];
  });
