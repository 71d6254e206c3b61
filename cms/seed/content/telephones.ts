/** Public numbers that are the same all over China; any other number in sample words must be a sample one. */
export const NATIONAL_NUMBERS = [
  '110',
  '119',
  '120',
  '122',
  '12123',
  '12309',
  '12345',
  '12348',
  '12389',
  '96110',
];

/** Not assigned to anybody. */
export const SAMPLE_NUMBER = /^0475-000\d{4}$/;
