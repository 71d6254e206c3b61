import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Payload } from 'payload';
import { STAGE } from '../cms/backup/restore';
import { dataDir } from '../cms/data-dir';
import { refuseNewer } from '../cms/database/refuse-newer';
import { checkSoundness } from '../cms/database/soundness';
import { standingDatabase } from '../cms/database/standing';
import { inTurn } from '../cms/database/turn';
import { checkDeskSettings } from '../cms/desk-settings';
import { rootMessage } from '../cms/fault';
import { keepSecretMarks } from '../cms/keep-secret-marks';
import { fillSizes } from '../cms/media/fill-sizes';
import { beginRecord } from '../cms/record/begin';
import { refuseSecrets } from '../cms/refuse-secrets';
import { hasSampleContent } from '../cms/sample-content';
import { codeSecret, secondStepSecret } from '../cms/secrets';
import { seedSample } from '../cms/seed/seed';
import { refreshStatistics } from '../cms/statistics/refresh';
import { today } from '../cms/today';
import { openDesk } from './desk';

/** Stands while sample content is being written, so that half of it is never taken for all. */
const seeding = () => dataDir('seeding');

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Fixes the figures of months that have closed. A failure leaves the page as it was, and must not keep the site shut. */
async function prepareStatistics(payload: Payload): Promise<void> {
  try {
    await refreshStatistics(payload, today());
  } catch (error) {
    process.stderr.write(
      `统计数字没有更新，网站照常启动，下次启动时再算：${error instanceof Error ? error.message : error}\n`,
    );
  }
}

/** systemd ends a start after a minute and a half. */
const PICTURES_MS = 45_000;
/** So many are named; a disk without room fails them all. */
const NAMED = 10;

/** Gives pictures of an older program the sizes of phones. A failure leaves a page as it was. */
async function preparePictures(payload: Payload): Promise<void> {
  const { made, failed, left } = await fillSizes(payload, PICTURES_MS);
  if (made > 0) say(`为以前上传的图片做好了 ${made} 张手机用的小图。`);
  if (left > 0) say(`还有 ${left} 张小图没有轮到，网页先用大图，下次启动时接着做。`);
  if (failed.length === 0) return;
  const more = failed.length > NAMED ? `\n……共 ${failed.length} 张` : '';
  process.stderr.write(
    `有图片做不出手机用的小图，网站照常启动，网页用原来的大图，下次启动时再试：\n${failed.slice(0, NAMED).join('\n')}${more}\n`,
  );
}

/** What was broken off here before has to be taken away first. */
function refuseUnfinished(): void {
  if (existsSync(dataDir(STAGE)))
    throw new Error(
      `${dataDir()} 里有没有做完的恢复。请清空这个文件夹和数据库，再运行一次 npm run restore；备份本身没有改动。`,
    );
  if (existsSync(seeding()))
    throw new Error(
      `上次写入样例内容时中断了。请删除数据文件夹 ${dataDir()} 后重新运行；里面还没有您自己的内容。`,
    );
}

/** Migrates (by opening the database in production mode), verifies, and seeds an installation without people. */
async function prepare(payload: Payload, isSample: boolean): Promise<void> {
  await checkSoundness(payload);
  const { totalDocs: people } = await payload.count({ collection: 'users' });
  const { totalDocs: items } = await payload.count({ collection: 'articles' });
  if (people + items > 0) return;
  if (!isSample) {
    say('没有写入样例内容（SAMPLE_CONTENT=no）。请用 npm run create-admin 建立第一个管理员。');
    return;
  }
  writeFileSync(seeding(), '');
  await seedSample(payload, say);
  rmSync(seeding());
}

async function run(): Promise<void> {
  const isSample = hasSampleContent();
  refuseUnfinished();
  const standing = await standingDatabase();
  // Before the desk is opened, which would do such of its own steps as are missing.
  if (standing) refuseNewer(standing.migrations);
  const accepted = standing ? refuseSecrets(standing, { mayAccept: true }) : [];
  // One that is too short or cannot be read is told of now, and not at somebody's first look-up.
  codeSecret();
  secondStepSecret();
  accepted.forEach(say);
  const payload = await openDesk();
  await keepSecretMarks(payload);
  await prepare(payload, isSample);
  const entered = await beginRecord(payload);
  if (entered > 0) say(`公开记录：把此前已经公开的 ${entered} 项记为“开始记录时已公开”。`);
  await prepareStatistics(payload);
  await preparePictures(payload);
}

async function begin(): Promise<void> {
  // Waiting for one's turn makes the folder.
  checkDeskSettings(process.env);
  await inTurn(run);
}

begin().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`准备数据失败：${rootMessage(error)}\n`);
    process.exit(1);
  },
);
