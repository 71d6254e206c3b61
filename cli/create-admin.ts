import { randomBytes } from 'node:crypto';
import { openStandingDesk } from './standing-desk';

const USAGE = '用法：npm run create-admin -- 邮箱 [岗位名称]';

/** Makes an administrator and prints a random password once; refuses an address that is taken. */
async function createAdmin([email, name = '系统管理员']: string[]): Promise<number> {
  if (!email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const payload = await openStandingDesk();
  const taken = await payload.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
  });
  if (taken.totalDocs > 0) {
    process.stderr.write(`${email} 已有账号，没有改动。\n`);
    return 1;
  }
  const password = randomBytes(15).toString('base64url');
  await payload.create({ collection: 'users', data: { email, password, name, role: 'administrator' } });
  process.stdout.write(`已建立管理员 ${email}\n初始密码（只显示这一次，请登录后更改）：${password}\n`);
  return 0;
}

createAdmin(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`没有建立账号：${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
