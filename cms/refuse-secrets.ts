import { yesOrNo } from '../domain/setting.mjs';
import { DeskRefusal } from './database/desk-refusal';
import type { Standing } from './database/standing';
import { lostSecrets, tellLost } from './lost-secrets';
import { otherSecrets, tellOther } from './other-secrets';
import { secretFile } from './secrets';

/** What is wrong with the keys of a database that stands, a sentence each. */
export const secretFaults = (standing: Standing): string[] => [
  ...lostSecrets(standing).map(tellLost),
  ...otherSecrets(standing).map((one) => tellOther(one, standing)),
];

/**
 * Throws where a key is lost or is another than the database was written with; only a start (`mayAccept`) takes the
 * operator's word for new ones. Returns what is to be said once they are taken.
 */
export function refuseSecrets(standing: Standing, { mayAccept }: { mayAccept: boolean }): string[] {
  const isAccepted = yesOrNo(process.env, 'NEW_SECRETS', false) && mayAccept;
  const faults = secretFaults(standing);
  if (faults.length > 0 && !isAccepted) throw new DeskRefusal(faults.join('\n'));
  return [
    ...lostSecrets(standing).map(({ name }) => `另建密钥 ${secretFile(name)}`),
    ...otherSecrets(standing).map(({ name }) => `改用现在的密钥 ${name}`),
  ].map((done) => `已按 NEW_SECRETS=yes ${done}。请从设置里去掉 NEW_SECRETS，并马上备份。`);
}
