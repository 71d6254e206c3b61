import { places, type Rule } from '../rule';

export const latin: Rule = (text) => places(text, /\p{Script=Latin}+/gu);
