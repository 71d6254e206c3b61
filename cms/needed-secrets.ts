import { isPostgres } from './database/kind';
import type { Standing } from './database/standing';
import type { SecretName } from './secrets';

export type NeededSecret = {
  name: SecretName;
  /** Whether anything that is kept depends on it. */
  isUsed: (standing: Standing) => boolean;
  /** What a new one would do, and what is left to do then. */
  harm: string;
  after: string;
};

/** Keys on which something that is kept depends. The office's ends sessions only. */
export const NEEDED: readonly NeededSecret[] = [
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
 * Whether another key would do harm. On PostgreSQL one that is known does, used or not: another machine may hold it, and
 * use it from the next minute on.
 */
export const isNeeded = ({ name, isUsed }: NeededSecret, standing: Standing): boolean =>
  isUsed(standing) || (isPostgres() && standing.marks[name] !== undefined);
