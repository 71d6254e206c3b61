import { Button } from '@payloadcms/ui';
import type { BatchReport } from './batch-report';

type Act = (action: string, question: string) => void;

/** What the case-management role can do with a batch in its present state. */
export function BatchActions({ report, act }: { report: BatchReport; act: Act }) {
  const { state, isClerk, effect } = report;
  if (!isClerk) return null;
  const undo = (
    <Button
      buttonStyle="secondary"
      onClick={() =>
        act(
          'undo',
          '撤销后，这个批次新增的案件和环节会删除，发出的回执作废；后来改动过的案件保留，改为不公开的案件仍不提供查询。继续吗？',
        )
      }
    >
      撤销这个批次
    </Button>
  );
  if (state === 'checked')
    return (
      <div style={{ display: 'flex', gap: '1rem' }}>
        <Button
          onClick={() =>
            act(
              'apply',
              `将写入：新增 ${effect?.new ?? 0} 件，有新环节 ${effect?.advanced ?? 0} 件。继续吗？`,
            )
          }
        >
          确认写入
        </Button>
        <Button buttonStyle="secondary" onClick={() => act('discard', '放弃这个文件？没有写入任何内容。')}>
          放弃
        </Button>
      </div>
    );
  if (state === 'interrupted')
    return (
      <div style={{ display: 'flex', gap: '1rem' }}>
        <Button onClick={() => act('resume', '从中断处继续，已写入的不会重复。继续吗？')}>继续</Button>
        {undo}
      </div>
    );
  return state === 'done' ? undo : null;
}
