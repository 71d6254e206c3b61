/** Longer texts hardly repeat, and would fill the memory. */
const LONGEST = 64;

/** A copy: a slice would keep the whole piece of the file it was cut from in memory. */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/**
 * A pure function that remembers its answers: an extract says the same few hundred things a million times.
 * At most `limit` texts are kept; then it starts anew. An answer is never undefined.
 */
export function remembered<Answer>(work: (text: string) => Answer, limit = 4_096): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownText(text);
    const answer = work(own);
    if (known.size >= limit) known.clear();
    known.set(own, answer);
    return answer;
  };
}
