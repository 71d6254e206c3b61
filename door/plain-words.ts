import { format } from 'node:util';

/** A database says what it was asked with; none of that belongs into a log. */
const PARAMETERS = /\bparams?(?:eters)?\s*:.*$/gims;
/** Numbers of cases, codes, telephones, identity cards, addresses of the network; five digits are not one of them. */
const IDENTIFIER = /(?<![\w./:-])[A-Z]?(?=(?:[\dA-Z-]*\d){6})[\dA-Z][\dA-Z-]{5,}(?![\w-])/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const IPV6 = /(?<![\w:])(?:[\da-f]{1,4}:){3,7}[\da-f]{0,4}(?![\w:])/gi;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What Next could not read anew, with the source of our function and whatever stood in the address. */
const CACHE_KEY = /(revalidating cache with key:)[\s\S]*?(?=\s\w*[Ee]rror:|$)/g;

/** A line for the log, without what may name a person or a case. */
export const plainWords = (line: string): string =>
  line
    .replace(CACHE_KEY, '$1 …')
    .replace(PARAMETERS, 'params: …')
    .replace(EMAIL, '…@…')
    .replace(IPV4, '…')
    .replace(IPV6, '…')
    .replace(IDENTIFIER, '…');

/** Puts everything this process complains of through {@link plainWords}: the doors, Next and the desk alike. */
export function keepComplaintsPlain(): void {
  for (const name of ['error', 'warn'] as const) {
    const write = console[name].bind(console);
    console[name] = (...given: unknown[]) => write(plainWords(format(...given)));
  }
}
