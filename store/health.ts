import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';

/** A watchdog asks again soon; a database slower than this serves nobody. Milliseconds. */
const PATIENCE = 3000;

const ask = async (): Promise<boolean> => {
  const payload = await getPayload({ config });
  await payload.count({ collection: 'units', overrideAccess: false, context: { publicReader: true } });
  return true;
};

/** Whether the database answers a small question in time. Never rejects. */
export async function isDatabaseAnswering(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const answered = await Promise.race([ask().catch(() => false), tooLate]);
  clearTimeout(timer);
  return answered;
}
