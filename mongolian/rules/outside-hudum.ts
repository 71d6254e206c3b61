import { places, type Rule } from '../rule';

/** Todo, Sibe, Manchu, their marks, and Mongolian digits, which nobody uses in print in Inner Mongolia. */
export const outsideHudum: Rule = (text) =>
  places(text, /[\u1807-\u1809\u1810-\u1819\u1843-\u18AF]|[\u{11660}-\u{1167F}]/gu);
