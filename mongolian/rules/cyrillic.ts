import { places, type Rule } from '../rule';

export const cyrillic: Rule = (text) => places(text, /\p{Script=Cyrillic}+/gu);
