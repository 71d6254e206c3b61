import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Payload } from 'payload';
import { dataDir } from '../data-dir';
import { ROLE_NAMES, ROLES } from '../roles';

/** One demonstration account a role, with random passwords written once to a file only the owner reads. */
export async function seedAccounts(payload: Payload): Promise<string> {
  const lines = ['演示账号（只随样例内容产生；正式使用前请删除）', '角色\t登录邮箱\t密码'];
  for (const role of ROLES) {
    const email = `${role}@demo.invalid`;
    const password = randomBytes(12).toString('base64url');
    await payload.create({
      collection: 'users',
      data: { email, password, role, name: `演示 · ${ROLE_NAMES[role]}`, isSample: true },
    });
    lines.push(`${ROLE_NAMES[role]}\t${email}\t${password}`);
  }
  const file = dataDir('demo-accounts.tsv');
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}
