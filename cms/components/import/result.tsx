import type { BatchReport } from './batch-report';
import { Facts, Lines } from './facts';

const PLANNED = new Set(['checked', 'discarded']);

/** What was read, and what it changes or has changed. */
export function BatchResult({ report }: { report: BatchReport }) {
  const { counts, effect, undoEffect, leftCases, state } = report;
  return (
    <>
      {counts && (
        <Facts
          title="读取结果"
          facts={[
            ['读取的行', counts.rows],
            ['采用', counts.accepted],
            ['其中重复行', counts.identical],
            ['未采用', counts.refused],
            ['案件', counts.cases],
            ['其中不公开', counts.withheld],
          ]}
        />
      )}
      {effect && (
        <Facts
          title={PLANNED.has(state) ? '写入后将会（尚未写入）' : '写入结果'}
          facts={[
            ['新增案件', effect.new],
            ['有新环节的案件', effect.advanced],
            [
              PLANNED.has(state) ? '文件要求不公开的已有案件（有的可能已经不公开）' : '改为不公开的案件',
              effect.withheld + effect.closed,
            ],
            ['没有变化的案件', effect.unchanged],
            ['与已有案件冲突', effect.refused],
            ['查询回执', effect.slips],
          ]}
        />
      )}
      {undoEffect && (
        <Facts
          title="撤销结果"
          facts={[
            ['删除新增的案件', undoEffect.removed],
            ['退回环节的案件', undoEffect.rolledBack],
            ['后来改动过，保留', undoEffect.left],
            ['仍不提供查询（由法制部门决定）', undoEffect.stillWithheld],
          ]}
        />
      )}
      <Lines title="撤销时保留的案件" lines={leftCases ?? []} />
    </>
  );
}
