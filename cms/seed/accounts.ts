import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Payload } from 'payload';
import { dataDir } from '../data-dir';
import { ROLE_NAMES, ROLES, type Role } from '../roles';

/** Where the accounts that open case files sit; names as in the sample units. */
const UNITS: Partial<Record<Role, string>> = { clerk: '城区派出所', legal: '法制大队' };

/** One demonstration account a role, with random passwords written once to a file only the owner reads. */
export async function seedAccounts(payload: Payload): Promise<string> {
  const lines = ['演示账号（只随样例内容产生；正式使用前请删除）', '角色\t登录邮箱\t密码'];
  for (const role of ROLES) {
    const email = `${role}@demo.invalid`;
    const password = randomBytes(12).toString('base64url');
    await payload.create({
      collection: 'users',
      data: {
        ...{ email, password, role, isSample: true },
        name: `演示 · ${ROLE_NAMES[role]}`,
        unitName: UNITS[role] ?? '奈曼旗公安局',
      },
    });
    lines.push(`${ROLE_NAMES[role]}\t${email}\t${password}`);
  }
  const file = dataDir('demo-accounts.tsv');
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}
