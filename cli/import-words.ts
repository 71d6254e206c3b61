import type { Difference } from '../cms/import/apply';
import type { Batch } from '../cms/import/tables/batch-tables';

const CONFLICTS_SHOWN = 20;
const LEFT_SHOWN = 20;

/** What an import changed, or would change. */
export function differenceWords({ effect, conflicts }: Difference, isDryRun: boolean): string[] {
  const lines = [
    isDryRun ? '试运行：没有写入任何内容。正式导入将会：' : '已导入：',
    `  新增案件          ${effect.new}`,
    `  有新环节的案件    ${effect.advanced}`,
    `  改为不公开的案件  ${effect.withheld + effect.closed}`,
    `  没有变化的案件    ${effect.unchanged}`,
    `  与已有案件冲突    ${effect.refused}（同一编号，单位或当事人不同，没有写入）`,
  ];
  if (effect.conflicts > 0) {
    lines.push(`  与已有记录不一致 ${effect.conflicts} 处（保留原记录，请到编辑台核对）：`);
    for (const { number, what, held, told } of conflicts.slice(0, CONFLICTS_SHOWN))
      lines.push(`    ${number} ${what}：原为 ${held}，文件为 ${told}`);
  }
  return lines;
}

/** What undoing a batch did, and which cases it left. */
export function undoWords({ id, undoEffect, leftCases }: Batch): string[] {
  const effect = undoEffect ?? { removed: 0, rolledBack: 0, left: 0, stillWithheld: 0 };
  const lines = [
    `批次 ${id} 已撤销：`,
    `  删除新增的案件    ${effect.removed}`,
    `  退回环节的案件    ${effect.rolledBack}`,
    `  后来改动过，保留  ${effect.left}`,
    `  仍不提供查询      ${effect.stillWithheld}`,
    ...(leftCases ?? []).slice(0, LEFT_SHOWN).map((line) => `    ${line}`),
  ];
  if (effect.stillWithheld > 0)
    lines.push('  撤销不会恢复查询：需要恢复的案件，请法制部门在编辑台逐件处理。');
  return lines;
}
