import { yesOrNo } from '../domain/setting';
import { DeskRefusal } from './database/desk-refusal';
import type { Standing } from './database/standing';
import { isThere, type SecretName, secretFile, variableOf } from './secrets';

/** Keys on which something that is kept depends, and what a new one would do to it. The office's ends sessions only. */
const NEEDED: { name: SecretName; isUsed: (standing: Standing) => boolean; harm: string; after: string }[] = [
  {
    name: 'codes',
    isUsed: ({ hasPeople, hasCases }) => hasPeople || hasCases,
    harm: '已发出的查询回执就都查不到结果了',
    after: '再到编辑台重新打印回执',
  },
  {
    name: 'second-step',
    isUsed: ({ hasSecondSteps }) => hasSecondSteps,
    harm: '已设置两步验证的账号就都不能登录了',
    after: '再请管理员逐个取消两步验证、由各人重新设置',
  },
];

/**
 * Keys that this installation had and has no more. Throws unless the operator accepts new ones: made silently, a right
 * query code would be answered with "no result", and of two machines with keys of their own each would refuse what the
 * other has given out.
 */
export function refuseLostSecrets(standing: Standing): SecretName[] {
  const isAccepted = yesOrNo(process.env, 'NEW_SECRETS', false);
  const lost = NEEDED.filter(({ name, isUsed }) => isUsed(standing) && !isThere(name));
  if (lost.length === 0 || isAccepted) return lost.map(({ name }) => name);
  const told = lost.map(({ name, harm, after }) => {
    const variable = variableOf(name);
    return (
      `数据库里已有内容，密钥却不见了：没有设置 ${variable}，也没有文件 ${secretFile(name)}。` +
      `没有另建密钥，没有改动：换了密钥，${harm}。` +
      `请从备份把这个文件放回原处；有几台机器时，请每台都设置同样的 ${variable}。` +
      `确实找不回来的，用 NEW_SECRETS=yes 启动一次，${after}。`
    );
  });
  throw new DeskRefusal(told.join('\n'));
}
