/** A passage of an item: where it stands, in words an editor knows, and what it says. */
export type ReviewPassage = { place: string; text: string };

/** Null: was not there before, is not there any more. */
export type PassageDifference = { place: string; before: string | null; after: string | null };

/** lengths[i][j]: how many passages the rest of the old from i and the rest of the new from j have in common, in order. */
function commonLengths(old: readonly ReviewPassage[], now: readonly ReviewPassage[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lengths[i] as number[])[j] =
        old[i]?.text === now[j]?.text
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
  return lengths;
}

/** Old and new passages between two that stayed, side by side. */
const paired = (old: readonly ReviewPassage[], now: readonly ReviewPassage[]): PassageDifference[] =>
  Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
    place: now[index]?.place ?? old[index]?.place ?? '',
    before: old[index]?.text ?? null,
    after: now[index]?.text ?? null,
  }));

/**
 * What changed between two states of an item, passage by passage, in the order of the new one. A passage that only
 * moved down because one was put before it is no difference.
 */
export function differences(
  old: readonly ReviewPassage[],
  now: readonly ReviewPassage[],
): PassageDifference[] {
  const lengths = commonLengths(old, now);
  const found: PassageDifference[] = [];
  let [i, j, fromOld, fromNow] = [0, 0, 0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]?.text === now[j]?.text) {
      found.push(...paired(old.slice(fromOld, i), now.slice(fromNow, j)));
      [i, j] = [i + 1, j + 1];
      [fromOld, fromNow] = [i, j];
    } else if (
      j >= now.length ||
      (i < old.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    )
      i += 1;
    else j += 1;
  }
  return [...found, ...paired(old.slice(fromOld), now.slice(fromNow))];
}
