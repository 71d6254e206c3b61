/** What is wrong with a record, where; in the operator's words. */
export type Problem = { place: string; reason: string };

export const problem = (place: string, reason: string): Problem => ({ place, reason });

/** Numbers that should follow one another: what is missing, doubled or out of its place before each. */
export function gaps(name: string, numbers: readonly number[], first: number): Problem[] {
  let expected = first;
  return numbers.flatMap((number) => {
    const before = expected;
    expected = Math.max(expected, number + 1);
    if (number === before) return [];
    if (number < before) return [problem(`${name}第 ${number} 条`, '重复，或者不在自己的位置上')];
    const missing = before === number - 1 ? `第 ${before} 条` : `第 ${before} 至 ${number - 1} 条`;
    return [problem(`${name}${missing}`, '被删去了')];
  });
}
