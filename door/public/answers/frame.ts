import { GAP } from '@/components/ui/gap';
import { askNext, NOBODY_GONE } from '../ask-next';
import type { Exchange } from '../exchange';
import { innerRequest } from '../inner-request';
import { needsScript, withoutScript } from '../page-script';
import { carriesStyle, type Style, type Unstyled, unstyled } from '../page-style';
import { formatChoices } from '../reader-choices';
import { rewritePage } from '../rewrite/rewrite-page';
import { joinedMarks, type PageMarks } from '../style/page-marks';
import { styleSheet } from '../text-file';

/** A finished page in two pieces: between them goes what is made for one reader. */
export type Frame = {
  before: string;
  after: string;
  /** The second piece without the script, for an answer in which that finds nothing to do. */
  afterAlone: string;
  marks: PageMarks;
  /** The first piece once more, for its style to be put in; null where the page fetches its style sheets. */
  unstyled: Unstyled | null;
  /** Styles of answers in this frame, by the marks of the answer. */
  styles: Map<string, Style | null>;
};

const PLACE = `<template id="${GAP}"></template>`;

async function makeFrame({ door, req, isSecure, choices }: Exchange, url: string): Promise<Frame> {
  const inner = innerRequest(req, { method: 'GET', url, isSecure });
  const { status, body } = await askNext(door.next, inner, door.limits.pageMs, NOBODY_GONE);
  if (status !== 200) throw new Error(`Next answers ${status} for the frame at ${url}.`);
  const { html, marks, ...worth } = await rewritePage(body.toString('utf8'), choices);
  const [before, after, more] = html.split(PLACE);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`The frame at ${url} has not got one gap.`);
  // Sheets stand in the head; a page that has some elsewhere fetches them all.
  const carries = carriesStyle(marks, worth) && !unstyled(after);
  const afterAlone = needsScript(marks) ? after : withoutScript(after);
  return { before, after, afterAlone, marks, unstyled: carries ? unstyled(before) : null, styles: new Map() };
}

/** The frame's style with that of an answer in it: looked up by the answer alone, of which few kinds come. */
async function styleIn(
  exchange: Exchange,
  frame: Frame,
  hrefs: readonly string[],
  part: PageMarks,
): Promise<Style | null> {
  const key = Object.values(part)
    .map((marks) => [...marks].join(' '))
    .join('|');
  const known = frame.styles.get(key);
  if (known !== undefined) return known;
  const marks = joinedMarks(frame.marks, part);
  const style = await exchange.door.styles.cut(hrefs, marks, (href) => styleSheet(exchange, href));
  frame.styles.set(key, style);
  return style;
}

/** A whole page: the frame with an answer in its gap. */
export async function filled(
  exchange: Exchange,
  frame: Frame,
  html: string,
  marks: PageMarks,
): Promise<{ html: string; policy?: string }> {
  const { before, unstyled } = frame;
  const after = needsScript(marks) ? frame.after : frame.afterAlone;
  const style = unstyled && (await styleIn(exchange, frame, unstyled.hrefs, marks));
  if (!style) return { html: before + html + after };
  return { html: unstyled.before + style.element + unstyled.after + html + after, policy: style.policy };
}

/** The page around an answer, at the path below the language. Rejects when Next has none. */
export function frameAt(exchange: Exchange, path: string): Promise<Frame> {
  const { door, locale, choices } = exchange;
  const url = `/${locale}${path}`;
  return door.frames.get(`${formatChoices(choices)} ${url}`, () => makeFrame(exchange, url));
}
