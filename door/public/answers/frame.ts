import { GAP } from '@/components/ui/gap';
import { askNext, NOBODY_GONE } from '../ask-next';
import { dressed } from '../dressing';
import { escapeHtml } from '../escape-html';
import type { Exchange } from '../exchange';
import { innerRequest } from '../inner-request';
import { scriptTime, withoutScript } from '../page-script';
import { carriesStyle, type Style, type Unstyled, unstyled } from '../page-style';
import { formatChoices } from '../reader-choices';
import { type RewrittenPage, rewritePage } from '../rewrite/rewrite-page';
import { joinedMarks, type PageMarks } from '../style/page-marks';
import { withTabIcon } from '../tab-icon';
import { styleSheet, wholeFile } from '../text-file';

/** A finished page in two pieces: between them goes what is made for one reader. */
export type Frame = {
  before: string;
  after: string;
  /** The second piece without the script, for an answer in which that finds nothing to do. */
  afterAlone: string;
  marks: PageMarks;
  /** What its title begins with; null where no answer is called otherwise. */
  title: string | null;
  /** The first piece once more, for its style to be put in; null where the page has style sheets behind the gap. */
  unstyled: Unstyled | null;
  /** Whether it carries its style to every browser. */
  carries: boolean;
  /** Styles of answers in this frame, by the marks of the answer. */
  styles: Map<string, Style | null>;
};

/** What is made for one reader. */
type Part = Pick<RewrittenPage, 'html' | 'marks' | 'title'>;
type Filled = { html: string; policy?: string };

const PLACE = `<template id="${GAP}"></template>`;

async function makeFrame({ door, req, isSecure, choices }: Exchange, url: string): Promise<Frame> {
  const inner = innerRequest(req, { method: 'GET', url, isSecure });
  const { status, body } = await askNext(door.next, inner, door.limits.pageMs, NOBODY_GONE);
  if (status !== 200) throw new Error(`Next answers ${status} for the frame at ${url}.`);
  const { html, marks, ...worth } = await rewritePage(body.toString('utf8'), choices);
  const [before, after, more] = withTabIcon(html).split(PLACE);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`The frame at ${url} has not got one gap.`);
  return {
    before,
    after,
    afterAlone: withoutScript(after),
    marks,
    title: worth.title,
    // Sheets stand in the head; a page that has some elsewhere fetches them all.
    unstyled: unstyled(after) ? null : unstyled(before),
    carries: carriesStyle(marks, worth),
    styles: new Map(),
  };
}

/** The frame's style with that of an answer in it: looked up by the answer alone, of which few kinds come. */
async function styleIn(
  exchange: Exchange,
  frame: Frame,
  { hrefs }: Unstyled,
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

async function joined(exchange: Exchange, frame: Frame, { html, marks }: Part): Promise<Filled> {
  const { door, delivery } = exchange;
  const { before, unstyled: page, carries } = frame;
  const isScripted = scriptTime(joinedMarks(frame.marks, marks), delivery) !== 'never';
  const rest = html + (isScripted ? frame.after : frame.afterAlone);
  const plain = { html: before + rest };
  if (!page || !(carries || delivery.bringsLetters)) return plain;
  const style = await styleIn(exchange, frame, page, marks);
  if (!style) return plain;
  const letters = delivery.bringsLetters ? await door.letters.get((href) => wholeFile(exchange, href)) : null;
  const whole = { ...page, after: page.after + rest };
  return dressed(whole, { style, letters, carries }) ?? plain;
}

/** The page with the answer's own title, where it has one. */
const titled = (html: string, { title }: Frame, own: string | null): string =>
  title === null || own === null
    ? html
    : html.replace(`<title>${escapeHtml(title)}`, () => `<title>${escapeHtml(own)}`);

/** A whole page: the frame with an answer in its gap. */
export async function filled(exchange: Exchange, frame: Frame, part: Part): Promise<Filled> {
  const made = await joined(exchange, frame, part);
  return { ...made, html: titled(made.html, frame, part.title) };
}

/** The page around an answer, at the path below the language. Rejects when Next has none. */
export function frameAt(exchange: Exchange, path: string): Promise<Frame> {
  const { door, locale, choices } = exchange;
  const url = `/${locale}${path}`;
  return door.frames.get(`${formatChoices(choices)} ${url}`, () => makeFrame(exchange, url));
}
