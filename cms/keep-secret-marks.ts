import type { Payload } from 'payload';
import { query } from './database/query';
import { NEEDED } from './needed-secrets';
import { ASK_MARKS, markOf, putMark, readMarks } from './secret-marks';
import { standingSecret } from './secrets';

/**
 * Puts down in the database what its keys are known by, so that others are noticed (other-secrets.ts). Whoever calls
 * has refused those that do harm, or has the operator's word for them.
 */
export async function keepSecretMarks(payload: Payload): Promise<void> {
  const known = readMarks(await query(payload, ASK_MARKS));
  for (const { name } of NEEDED) {
    const secret = standingSecret(name);
    const mark = secret && markOf(name, secret);
    if (mark && known[name] !== mark) await query(payload, putMark(name, mark));
  }
}
