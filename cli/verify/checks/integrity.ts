import { type Check, fault } from '../check';

const SHOWN = 20;

/** SQLite's own examination: pages, indexes, and rows that point to rows. */
export const integrity: Check = {
  name: '数据库文件完整',
  run: ({ database }) => {
    const pages = database
      .ask(`PRAGMA integrity_check(${SHOWN})`)
      .map((row) => String(Object.values(row)[0]))
      .filter((line) => line !== 'ok');
    const links = database.ask('PRAGMA foreign_key_check').slice(0, SHOWN);
    return [
      ...pages.map((line) => fault('数据库', line)),
      ...links.map(({ table, rowid, parent }) =>
        fault(`数据库 ${table} 第 ${rowid} 行`, `指向 ${parent} 里没有的行`),
      ),
    ];
  },
};
