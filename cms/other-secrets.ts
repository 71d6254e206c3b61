import type { Standing } from './database/standing';
import { isNeeded, NEEDED, type NeededSecret } from './needed-secrets';
import { markOf } from './secret-marks';
import { givenSecret, keptSecret, type SecretName, secretFile, standingSecret, variableOf } from './secrets';

const isOther = (name: SecretName, secret: string | null, { marks }: Standing): boolean =>
  secret !== null && marks[name] !== undefined && marks[name] !== markOf(name, secret);

/** Keys that are there and are not those the database was written with: a backup beside another installation's keys. */
export const otherSecrets = (standing: Standing): NeededSecret[] =>
  NEEDED.filter((one) => isNeeded(one, standing) && isOther(one.name, standingSecret(one.name), standing));

function remedy(name: SecretName, standing: Standing): string {
  const [variable, file, kept] = [variableOf(name), secretFile(name), keptSecret(name)];
  if (!givenSecret(name))
    return `请从同一份备份把这个文件放回原处；原来由 ${variable} 给出的，请照原样设置。`;
  return kept !== null && !isOther(name, kept, standing)
    ? `文件 ${file} 里的正是原来的密钥：请去掉 ${variable}。`
    : `请把 ${variable} 改回原来的值；原来没有设置它的，请去掉它，从同一份备份把文件 ${file} 放回原处。`;
}

export function tellOther({ name, harm, after }: NeededSecret, standing: Standing): string {
  const variable = variableOf(name);
  const found = givenSecret(name) ? `${variable} 给出的` : `文件 ${secretFile(name)} 里的`;
  return (
    `密钥不是原来的：${found}密钥，和这个数据库一直使用的不同（密钥本身不在数据库里，库里只有它的指纹）。` +
    `没有改动：换了密钥，${harm}。${remedy(name, standing)}` +
    `有几台机器时，请每台都设置同样的 ${variable}。确实要换的，用 NEW_SECRETS=yes 启动一次，${after}。`
  );
}
