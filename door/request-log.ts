/** One line a request: no address, no query, no name of a page below its section. */
export const logRequest = (
  door: string,
  method: string,
  template: string,
  status: number,
  ms: number,
): void => console.log(`${door} ${method} ${template} ${status} ${Math.round(ms)}ms`);
