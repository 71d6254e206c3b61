import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Writable } from 'node:stream';
import type { NextHandler } from './next-handler';

/** Milliseconds between two readings: a publication has to be on every instance within a second. */
const EVERY_MS = 300;

/** Has Next read which pages have changed elsewhere. Resolves to the status; rejects when Next breaks off. */
async function ask(next: NextHandler): Promise<number> {
  const req = new IncomingMessage(new Socket());
  const headers = { host: 'localhost', accept: 'application/json', 'user-agent': 'naiman-door' };
  Object.assign(req, { method: 'GET', url: '/revisions', headers, complete: true });
  req.rawHeaders = Object.entries(headers).flat();
  req.push(null);
  const res = new ServerResponse(req);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  res.assignSocket(nowhere as unknown as Socket);
  await next(req, res);
  return res.statusCode;
}

export type Following = {
  /** When it has been read once, or could not be. Never rejects. */
  first: Promise<void>;
  stop: () => void;
};

/**
 * Keeps this process's pages as new as the database, whichever process changed it. An outage is said once, not three
 * times a second: the pages at hand go on being served meanwhile.
 */
export function followRevisions(next: NextHandler, everyMs = EVERY_MS): Following {
  let isStopped = false;
  let isOut = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    const status = await ask(next).catch(() => 500);
    if (status !== 200 && !isOut) console.error('数据库没有应答：继续提供已有的页面，恢复后自动更新。');
    if (status === 200 && isOut) console.error('数据库已经恢复。');
    isOut = status !== 200;
    if (!isStopped) timer = setTimeout(turn, everyMs).unref();
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { first: turn(), stop };
}
