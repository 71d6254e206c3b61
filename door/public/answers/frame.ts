import { GAP } from '@/components/ui/gap';
import { askNext, NOBODY_GONE } from '../ask-next';
import type { Exchange } from '../exchange';
import { innerRequest } from '../inner-request';
import { carriesStyle } from '../page-style';
import { formatChoices } from '../reader-choices';
import { rewritePage } from '../rewrite/rewrite-page';
import type { PageMarks } from '../style/page-marks';

/** A finished page in two pieces: between them goes what is made for one reader. */
export type Frame = { before: string; after: string; marks: PageMarks; carriesStyle: boolean };

const PLACE = `<template id="${GAP}"></template>`;

async function makeFrame({ door, req, isSecure, choices }: Exchange, url: string): Promise<Frame> {
  const inner = innerRequest(req, { method: 'GET', url, isSecure });
  const { status, body } = await askNext(door.next, inner, door.limits.pageMs, NOBODY_GONE);
  if (status !== 200) throw new Error(`Next answers ${status} for the frame at ${url}.`);
  const { html, marks, ...worth } = await rewritePage(body.toString('utf8'), choices);
  const [before, after, more] = html.split(PLACE);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`The frame at ${url} has not got one gap.`);
  return { before, after, marks, carriesStyle: carriesStyle(marks, worth) };
}

/** The page around an answer, at the path below the language. Rejects when Next has none. */
export function frameAt(exchange: Exchange, path: string): Promise<Frame> {
  const { door, locale, choices } = exchange;
  const url = `/${locale}${path}`;
  return door.frames.get(`${formatChoices(choices)} ${url}`, () => makeFrame(exchange, url));
}
