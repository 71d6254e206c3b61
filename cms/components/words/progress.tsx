import type { Worklist } from '../../words/worklist';

/** How far the whole has come. */
export function Progress({ list: { counts, orphans } }: { list: Worklist }) {
  const done = counts.all - counts.open;
  return (
    <div className="words-progress">
      <progress max={counts.all} value={done} aria-label="单独显示的文字" />
      <p>
        共 {counts.all} 条：{done} 条单独显示（其中已审读 {counts.reviewed} 条），{counts.open} 条没有审读
        {counts.stale > 0 && `，其中 ${counts.stale} 条的中文改过`}。
        {orphans > 0 && `另有 ${orphans} 条译文的原文已不在网站上，仍然保存着。`}
      </p>
    </div>
  );
}
