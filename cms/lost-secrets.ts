import type { Standing } from './database/standing';
import { isNeeded, NEEDED, type NeededSecret } from './needed-secrets';
import { secretFile, standingSecret, variableOf } from './secrets';

/**
 * Keys that this installation had and has no more. Made anew silently, a right query code would be answered with "no
 * result", and of two machines with keys of their own each would refuse what the other has given out.
 */
export const lostSecrets = (standing: Standing): NeededSecret[] =>
  NEEDED.filter((one) => isNeeded(one, standing) && standingSecret(one.name) === null);

export function tellLost({ name, harm, after }: NeededSecret): string {
  const variable = variableOf(name);
  return (
    `数据库里已有内容，密钥却不见了：没有设置 ${variable}，也没有文件 ${secretFile(name)}。` +
    `没有另建密钥，没有改动：换了密钥，${harm}。` +
    `请从备份把这个文件放回原处；有几台机器时，请每台都设置同样的 ${variable}。` +
    `确实找不回来的，用 NEW_SECRETS=yes 启动一次，${after}。`
  );
}
