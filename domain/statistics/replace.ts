import { CASE_KINDS } from '../case-kind';
import { type Count, isSafe, type ProtectedCases, remainderOf } from './protect';
import { TIMINGS } from './timing';

type Editions = { before: ProtectedCases; after: ProtectedCases; least: number };

const hiddenIn = ({ cases }: ProtectedCases): number =>
  CASE_KINDS.filter((kind) => cases[kind] === null).length;

/** A number shown twice is the same or far from itself: a small difference would be a small count. */
const isApart = (was: number, is: number, least: number): boolean => isSafe(Math.abs(is - was), least);

/** A hidden count may come to be shown once it is far above all it can have been; a shown one is never hidden again. */
function isApartIfKnown(was: Count, is: Count, mostHidden: number, least: number): boolean {
  if (is === null) return was === null;
  return was === null ? is >= mostHidden + least : isApart(was, is, least);
}

const areKindsApart = ({ before, after, least }: Editions): boolean =>
  CASE_KINDS.every((kind) => isApartIfKnown(before.cases[kind], after.cases[kind], least - 1, least));

/** The stages besides the shown cases. Where hidden cases come to be shown it has to grow past what hid them. */
function isRemainderApart({ before, after, least }: Editions): boolean {
  const was = remainderOf(before);
  const is = remainderOf(after);
  const isOpened = hiddenIn(after) < hiddenIn(before);
  if (was !== null && is !== null && isOpened) return is >= was + least;
  return isApartIfKnown(was, is, (least - 1) * (hiddenIn(before) + 1), least);
}

function areChangesApart({ before, after, least }: Editions): boolean {
  if (before.changes === null || after.changes === null) return true;
  return isApart(before.changes, after.changes, least);
}

/** Timings once hidden beside a known sum are shown only after so much was added that it may all be new. */
function areTimingsApart({ before, after, least }: Editions): boolean {
  const was = TIMINGS.map((timing) => before.timings[timing]);
  const is = TIMINGS.map((timing) => after.timings[timing]);
  if (is.includes(null)) return was.includes(null);
  if (!was.includes(null)) return was.every((count, index) => isApart(count ?? 0, is[index] ?? 0, least));
  if (before.changes === null) return true;
  return (after.changes ?? 0) - before.changes >= Math.max(...is.map((count) => count ?? 0));
}

/**
 * May these figures take the place of published ones without telling, by subtraction, of few cases? `least` is the
 * smallest count shown. Decides by published numbers alone, so that a refusal tells nothing either.
 */
export const mayReplace = (before: ProtectedCases, after: ProtectedCases, least: number): boolean =>
  [areKindsApart, isRemainderApart, areChangesApart, areTimingsApart].every((isTrue) =>
    isTrue({ before, after, least }),
  );
