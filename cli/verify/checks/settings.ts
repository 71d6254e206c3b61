import { type Check, fault } from '../check';

/** What a connection must find before it may acknowledge a write. A backup's copy needs no log. */
export const settings: Check = {
  name: '数据库的落盘方式',
  only: ['data'],
  run: ({ database }) => {
    const is = (name: string) => String(Object.values(database.ask(`PRAGMA ${name}`)[0] ?? {})[0]);
    const [journal, synchronous] = [is('journal_mode'), is('synchronous')];
    return [
      ...(journal === 'wal' ? [] : [fault('数据库 journal_mode', `是 ${journal}，应为 wal`)]),
      ...(synchronous === '2' ? [] : [fault('数据库 synchronous', `是 ${synchronous}，应为 2（FULL）`)]),
    ];
  },
};
