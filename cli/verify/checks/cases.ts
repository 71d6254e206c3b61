import { isCaseNumber } from '../../../domain/case-number';
import { type Check, fault, note } from '../check';

/** HMAC-SHA-256 in hexadecimal; see cms/query-code.ts. */
const DIGEST = /^[0-9a-f]{64}$/;

/** Each case can be looked up with its receipt, or is withheld. */
export const cases: Check = {
  name: '案件登记',
  run: ({ database }) => {
    const rows = database.ask(
      'SELECT id, number, withheld_reason AS reason, code_digest AS digest FROM cases ORDER BY id',
    );
    const open = rows.filter(({ reason }) => !reason);
    const unprinted = open.filter(({ digest }) => !digest).length;
    return [
      ...rows
        .filter(({ number }) => !isCaseNumber(String(number)))
        .map(({ id }) => fault(`案件 ${id}`, '编号不是一个字母加 20 位数字')),
      ...open
        .filter(({ digest }) => digest && !DIGEST.test(String(digest)))
        .map(({ number }) => fault(`案件 ${number}`, '查询码的摘要不完整，回执已不能用，请重新打印')),
      ...(unprinted > 0 ? [note('案件', `${unprinted} 件在编辑台登记、还没有打印回执，不能查询`)] : []),
    ];
  },
};
