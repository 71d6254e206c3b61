import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SLIPS } from '../../../cms/backup/layout';
import { type Check, fault, note } from '../check';

/** What an interrupted command left behind, and slips that wait to be printed and deleted. */
export const leftovers: Check = {
  name: '没有做完的事',
  only: ['data', 'postgres'],
  run: ({ folder }) => {
    const slips = path.join(folder, SLIPS);
    const found = existsSync(slips) ? readdirSync(slips) : [];
    return [
      ...(existsSync(path.join(folder, 'seeding')) ? [fault('seeding', '样例内容没有写完')] : []),
      ...found.map((name) =>
        name.endsWith('.partial')
          ? note(`${SLIPS}/${name}`, '导入中断时留下的，其中的案件可能没有登记')
          : note(`${SLIPS}/${name}`, '查询回执：打印后请删除'),
      ),
    ];
  },
};
