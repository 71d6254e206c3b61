/** Characters of a description that a card of WeChat has room for: as many as its own editors allow a summary. */
const MOST = 120;

/** A summary as the description of a share card: cut where it is too long, with an ellipsis that counts. */
export function shareDescription(summary: string): string {
  const signs = [...summary.replace(/\s+/g, ' ').trim()];
  return signs.length <= MOST ? signs.join('') : `${signs.slice(0, MOST - 1).join('')}…`;
}
