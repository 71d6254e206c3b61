/**
 * One text for one value: members in the order of their names (UTF-16, as RFC 8785 sorts), no spaces, instants as
 * ISO 8601. Throws TypeError for a number that is not finite: it has no JSON.
 *
 * @param isLeftOut says of a member's value that the text is to be the same with and without it
 */
export function canonicalText(value: unknown, isLeftOut: (member: unknown) => boolean): string {
  const textOf = (item: unknown) => canonicalText(item, isLeftOut);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON.`);
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => !isLeftOut(member))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${textOf(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
