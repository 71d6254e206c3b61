/** Rejects when what is being done takes longer than `ms`; it goes on nevertheless. */
export async function inTime<T>(work: Promise<T>, ms: number, tooLate: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(tooLate)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
