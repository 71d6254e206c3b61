import { withSpokenDigits } from '../numeral';
import { matches, type Reading, type Span } from '../reading';
import type { ScanOptions } from '../scan';
import { isAllowedTelephone } from './telephone';

const MOBILE = /(?<![0-9])(?:\(?\+?(?:00)?86\)?[ -]{0,2})?(1[ .-]{0,2}[3-9](?:[ .-]{0,2}[0-9]){9})(?![0-9])/g;

/** How people group eleven digits; a row of table numbers adds up to eleven digits in other ways. */
const GROUPINGS = ['11', '3,4,4', '3,8', '7,4', '4,4,3', '4,3,4', '3,3,5', '5,6', '1,1,1,1,1,1,1,1,1,1,1'];

/** A unit's duty mobile passes once the bureau has published it as the unit's telephone. */
export const mobile = ({ text }: Reading, { allowedTelephones = [] }: ScanOptions): Span[] =>
  matches(withSpokenDigits(text), MOBILE)
    .filter(({ match }) => {
      const groups = (match[1] as string).split(/[ .-]+/).map((group) => group.length);
      return GROUPINGS.includes(groups.join());
    })
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => !isAllowedTelephone(text.slice(start, end), allowedTelephones));
