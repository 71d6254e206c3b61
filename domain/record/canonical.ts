import { canonicalText } from '../canonical';

/** The text of what is published, by which the record knows it again: members without a value are left out. */
export const canonical = (value: unknown): string =>
  canonicalText(value, (member) => member === undefined || member === null);
