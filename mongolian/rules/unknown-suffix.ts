import { CONNECTOR, LETTER, pattern, SELECTOR, SUFFIXES } from '../alphabet';
import { places, type Rule } from '../rule';

/** After a connector stands a known suffix, or a last a or e. */
export const unknownSuffix: Rule = (text) =>
  places(text, pattern`(?<=[${CONNECTOR}])[${LETTER}${SELECTOR}]+`).filter(
    ({ found }) => !SUFFIXES.includes(found) && found !== 'ᠠ' && found !== 'ᠡ',
  );
