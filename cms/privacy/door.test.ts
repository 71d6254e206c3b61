import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getPayload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

process.env.DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'door-'));
let payload: Awaited<ReturnType<typeof getPayload>>;
beforeAll(async () => {
  const { default: config } = await import('../../payload.config');
  payload = await getPayload({ config });
  const { migrations } = await import('../migrations/sqlite');
  await payload.db.migrate({ migrations: migrations as never });
}, 60_000);
it('x', async () => {
  await expect(
    payload.create({
      collection: 'units',
      locale: 'zh',
      context: { seeding: true },
      data: {
        name: '张小明的窗口',
        kind: 'window',
        address: '奈曼旗大沁他拉镇',
        telephone: '0475-0000001',
        hours: '8:30',
        order: 1,
        slug: 'x-y',
        _status: 'published',
      } as never,
    }),
  ).rejects.toMatchObject({ data: { errors: 1 } });
});
