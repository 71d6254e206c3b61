/** One request answered, without anything a reader typed: no address, no query, no page below its section. */
export type RequestRecord = {
  door: 'public' | 'office';
  method: string;
  /** Kind of address: "/{locale}/news/*", "unknown" … */
  kind: string;
  status: number;
  ms: number;
};

export type LogFormat = 'none' | 'text' | 'json';

/** A line for people. */
const asText = ({ door, method, kind, status, ms }: RequestRecord): string =>
  `${door} ${method} ${kind} ${status} ${Math.round(ms)}ms`;

/** A line for machines; the time is UTC. */
const asJson = ({ ms, ...record }: RequestRecord): string =>
  JSON.stringify({ at: new Date().toISOString(), ...record, ms: Math.round(ms) });

export const logRequest = (format: LogFormat, record: RequestRecord): void => {
  if (format !== 'none') console.log(format === 'json' ? asJson(record) : asText(record));
};
