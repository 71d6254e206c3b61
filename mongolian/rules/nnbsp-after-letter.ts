import { LETTER, NNBSP, pattern, SELECTOR } from '../alphabet';
import { places, type Rule } from '../rule';

/** NNBSP is white space to JavaScript, and Latin fonts own it: MVS is stored, NNBSP only after what is no letter. */
export const nnbspAfterLetter: Rule = (text) => places(text, pattern`(?<=[${LETTER}${SELECTOR}])${NNBSP}`);
