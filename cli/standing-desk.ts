import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { dataFolder } from '../cms/data-dir';
import { DeskRefusal } from '../cms/database/desk-refusal';
import { databaseUrl } from '../cms/database/kind';
import { refuseNewer } from '../cms/database/refuse-newer';
import { standingDatabase } from '../cms/database/standing';
import { inTurn, TURN_FILE } from '../cms/database/turn';
import { DATABASE_FILE } from '../cms/database-file';
import { keepSecretMarks } from '../cms/keep-secret-marks';
import { refuseSecrets } from '../cms/refuse-secrets';
import { openDesk } from './desk';

const noDatabase = (): string =>
  databaseUrl()
    ? 'DATABASE_URL 指明的数据库里还没有这个网站的内容，没有改动。请核对 DATABASE_URL；新装的网站请先运行一次 npm start。'
    : `${dataFolder()} 里没有数据库 ${DATABASE_FILE}，没有改动。请用 DATA_DIR 指明网站的数据文件夹；新装的网站请先运行一次 npm start。`;

/** Whether anybody has begun a site here. Waiting for one's turn makes the folder, which a wrong one must not become. */
const isBegun = (): boolean =>
  databaseUrl() !== null ||
  [TURN_FILE, DATABASE_FILE].some((name) => existsSync(path.join(dataFolder(), name)));

async function open(): Promise<Payload> {
  const standing = await standingDatabase();
  if (!standing) throw new DeskRefusal(noDatabase());
  refuseNewer(standing.migrations);
  refuseSecrets(standing, { mayAccept: false });
  const payload = await openDesk();
  await keepSecretMarks(payload);
  return payload;
}

/**
 * Opens the desk of a site that stands, once whoever is preparing it is done: half of a first start would look like no
 * site. Only `prepare` makes one: on a wrong folder a command would make a second, empty site, work on that, and report
 * success.
 */
export const openStandingDesk = async (): Promise<Payload> => (isBegun() ? inTurn(open) : open());
