import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SECRETS } from '../../../cms/backup/layout';
import { NEEDED } from '../../../cms/needed-secrets';
import { ASK_MARKS, MARKS_TABLE, markOf, readMarks } from '../../../cms/secret-marks';
import { givenSecret, type SecretName, variableOf } from '../../../cms/secrets';
import { type Check, type Finding, fault, note } from '../check';

const hasMarks = (ask: (sql: string) => unknown[]): boolean =>
  ask(`SELECT 1 FROM sqlite_master WHERE name = '${MARKS_TABLE}'`).length > 0;

/** The key of a place and where it comes from; null where there is none, of which another check tells. */
function keyOf(name: SecretName, folder: string): { key: string; from: string; isGiven: boolean } | null {
  const given = givenSecret(name);
  if (given) return { key: given, from: variableOf(name), isGiven: true };
  const file = path.join(folder, SECRETS, name);
  if (!existsSync(file)) return null;
  return { key: readFileSync(file, 'utf8').trim(), from: `${SECRETS}/${name}`, isGiven: false };
}

/** The keys are those the database was written with. One that does not know them yet says nothing. */
export const sameSecrets: Check = {
  name: '密钥和数据库相配',
  run: ({ kind, folder, database }) => {
    const known = hasMarks(database.ask) ? readMarks(database.ask(ASK_MARKS)) : {};
    return NEEDED.flatMap(({ name, harm }): Finding[] => {
      const mark = known[name];
      const found = keyOf(name, folder);
      if (!mark || !found || markOf(name, found.key) === mark) return [];
      // Of a backup it is another installation's as likely as not.
      const level = kind === 'backup' && found.isGiven ? note : fault;
      return [level(found.from, `不是这个数据库原来用的密钥：${harm}`)];
    });
  },
};
