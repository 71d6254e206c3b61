import { Button } from '@payloadcms/ui';
import { shownTime } from '../shown-time';
import type { BatchReport } from './batch-report';
import { SlipFileLine } from './slip-file-line';

const standing = ({ slips, slipsPrintedAt, slipFiles, isClerk }: BatchReport): string => {
  if (slipsPrintedAt) return `查询回执已打印，文件已删除（${shownTime(slipsPrintedAt)}）。`;
  if (!slips) return '批次已撤销，查询回执作废，文件已删除。';
  if (!isClerk) return '查询回执待窗口民警打印。';
  return slipFiles.some(({ place }) => place !== null)
    ? '查询码只印在回执上。请逐个打开、打印，再确认删除。打开一次记一次。'
    : '回执文件不在这台服务器上：已经取走，或者在导入它的那一台上。';
};

/** The slips to print, a file a unit, and who has opened each; once they are on paper their files go and this stays. */
export function SlipList({
  report,
  act,
}: {
  report: BatchReport;
  act: (action: string, question: string) => void;
}) {
  const { id, slipFiles, slipsPrintedAt, isClerk, slips } = report;
  if (!slips && !slipsPrintedAt && slipFiles.length === 0) return null;
  return (
    <section aria-label="查询回执">
      <h3>查询回执</h3>
      <p>{standing(report)}</p>
      <ul>
        {slipFiles.map((file) => (
          <SlipFileLine key={file.name} batch={id} file={file} />
        ))}
      </ul>
      {slips && isClerk && (
        <Button
          buttonStyle="secondary"
          onClick={() => act('slips-printed', '确认全部回执都已打印？文件将删除，不能再打印。')}
        >
          已打印，删除文件
        </Button>
      )}
    </section>
  );
}
