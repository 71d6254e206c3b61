import { Button } from '@payloadcms/ui';
import { shownTime } from '../shown-time';
import type { BatchReport } from './batch-report';

/** The slips to print, a file a unit; once they are on paper their files go. */
export function SlipList({
  report,
  act,
}: {
  report: BatchReport;
  act: (action: string, question: string) => void;
}) {
  const { id, slipFiles, slipsPrintedAt, isClerk, slips } = report;
  if (slipsPrintedAt) return <p>查询回执已打印，文件已删除（{shownTime(slipsPrintedAt)}）。</p>;
  if (!slips) return null;
  if (!isClerk) return <p>查询回执待窗口民警打印。</p>;
  return (
    <section aria-label="查询回执">
      <h3>查询回执</h3>
      <p>查询码只印在回执上。请逐个打开、打印，再确认删除。</p>
      <ul>
        {slipFiles.map((name, index) => (
          <li key={name}>
            <a href={`/api/import-batches/${id}/slips/${index}`} target="_blank" rel="noopener noreferrer">
              {name.replace(/\.html$/, '')}
            </a>
          </li>
        ))}
      </ul>
      <Button
        buttonStyle="secondary"
        onClick={() => act('slips-printed', '确认全部回执都已打印？文件将删除，不能再打印。')}
      >
        已打印，删除文件
      </Button>
    </section>
  );
}
