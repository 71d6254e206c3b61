/** Number of the made-up case `index`; a prime step keeps neighbours apart, as the numbers people type are. */
export const numberOf = (index: number): string =>
  `J150525010110${String((index * 7_919) % 100_000_000).padStart(8, '0')}`;
