import type { ShownConflict } from './batch-report';
import { Lines } from './facts';

const words = ({ number, what, held, told }: ShownConflict): string =>
  held === null
    ? `${number} ${what}：与已有记录不同，文件为 ${told}`
    : `${number} ${what}：原为 ${held}，文件为 ${told}`;

/** Where the file contradicts what is held; what that is, only of cases this session has opened. */
export function ConflictList({ conflicts }: { conflicts: ShownConflict[] }) {
  return (
    <>
      <Lines title="与已有记录不一致（保留原记录）" lines={conflicts.map(words)} />
      {conflicts.some(({ held }) => held === null) && (
        <p>没有打开的案卷，这里不显示原来的内容：请在“案件”里按编号打开、写明理由，再回到这一页。</p>
      )}
    </>
  );
}
