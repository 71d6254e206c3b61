type Json = unknown;

const isEmpty = (value: Json): boolean => value === undefined || value === null;

/**
 * One text for one value: members in the order of their names (UTF-16, as RFC 8785 sorts), no spaces, members without
 * a value left out. Throws TypeError for a number that is not finite: it has no JSON.
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON.`);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => !isEmpty(member))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
