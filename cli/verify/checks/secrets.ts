import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SECRETS } from '../../../cms/backup/layout';
import { type Check, fault, note } from '../check';

const LEAST = 32;
const READ_BY_OTHERS = 0o077;

/** The key of the query codes is there, whole, and read by its owner only. */
export const secrets: Check = {
  name: '密钥',
  run: ({ kind, folder, database }) => {
    if (process.env.CODE_SECRET) return [note('CODE_SECRET', '密钥由环境变量给出，这里没有文件可核对')];
    const file = path.join(folder, SECRETS, 'codes');
    const place = `${SECRETS}/codes`;
    const receipts = Number(
      database.ask('SELECT count(*) AS n FROM cases WHERE code_digest IS NOT NULL')[0]?.n,
    );
    if (!existsSync(file)) {
      const why = `没有这个文件：已发出的 ${receipts} 张查询回执不能用`;
      return receipts === 0 ? [] : [kind === 'backup' ? note(place, why) : fault(place, why)];
    }
    const isShort = readFileSync(file, 'utf8').trim().length < LEAST;
    const isOpen = process.platform !== 'win32' && (statSync(file).mode & READ_BY_OTHERS) !== 0;
    return [
      ...(isShort ? [fault(place, '密钥不完整')] : []),
      ...(isOpen ? [fault(place, '别的用户也能读，请改为只有本用户可读（chmod 600）')] : []),
    ];
  },
};
