'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Move } from '../../../domain/review/move';
import type { ReviewReport } from '../../review/report';

type Act = { step: Move; label: string; isMain?: boolean; needs?: 'note' | 'time' | 'day'; ask?: string };

const ACTS: readonly Act[] = [
  { step: 'submitted', label: '提交审核', isMain: true },
  { step: 'first', label: '签初审：文字无误', isMain: true },
  { step: 'second', label: '签复审：事实无误', isMain: true },
  { step: 'legal', label: '签法制意见：可以公开', isMain: true },
  { step: 'secrecy', label: '签保密意见：可以公开', isMain: true },
  { step: 'third', label: '签终审：同意发布', isMain: true },
  { step: 'published', label: '现在发布', isMain: true },
  { step: 'scheduled', label: '定时发布', needs: 'time' },
  { step: 'unscheduled', label: '取消定时' },
  { step: 'featured', label: '放到首页', needs: 'day' },
  { step: 'unfeatured', label: '从首页取下' },
  { step: 'send-back', label: '退回修改', needs: 'note' },
  { step: 'stopped', label: '须征求其他部门意见', needs: 'note' },
  { step: 'resumed', label: '部门已答复，恢复', needs: 'note' },
  {
    step: 'emergency',
    label: '紧急发布（事后补审）',
    needs: 'note',
    ask: '不经三审立即公开，记为“紧急发布”，1 个工作日内补审。确定吗？',
  },
  {
    step: 'withdrawn',
    label: '立即撤回',
    needs: 'note',
    ask: '撤回以后不能恢复。上面写的意见会作为撤回原因公开。确定吗？',
  },
];

/** What the desk's keys press (domain/shortcut.ts). */
const KEYS: Partial<Record<Move, string>> = {
  ...{ first: 'pass', second: 'pass', legal: 'pass', secrecy: 'pass', third: 'pass' },
  ...{ submitted: 'submit', 'send-back': 'back' },
};

/** A date box's local words as an instant: the desk's clock is the bureau's. */
const instantOf = (local: string): string => (local ? `${local}:00+08:00` : '');

/** A step as it is asked for, with what it needs. */
export type Wanted = { step: Move; note?: string; passage?: string; at?: string };

type Props = { report: ReviewReport; onTake: (wanted: Wanted) => Promise<void> };

/** What the person at the desk may do with this text now. */
export function ReviewActs({ report, onTake }: Props) {
  const [note, setNote] = useState('');
  const [passage, setPassage] = useState('');
  const [at, setAt] = useState('');
  const [day, setDay] = useState('');
  const [isBusy, setBusy] = useState(false);
  const acts = ACTS.filter(({ step }) => report.moves.includes(step));
  if (acts.length === 0) return report.obstacle ? <p>{report.obstacle}</p> : null;

  const take = async ({ step, ask, needs }: Act) => {
    if (ask && !window.confirm(ask)) return;
    setBusy(true);
    await onTake({ step, note, passage: note ? passage : '', at: needs === 'day' ? day : instantOf(at) });
    setBusy(false);
  };
  return (
    <div className="review-acts">
      {report.obstacle && <p>{report.obstacle}</p>}
      {acts.some(({ needs }) => needs === 'note') && (
        <>
          <label>
            意见（退回、征求意见、撤回时必须写）
            <textarea
              data-shortcut="note"
              value={note}
              maxLength={500}
              rows={2}
              onChange={({ target }) => setNote(target.value)}
            />
          </label>
          <label>
            针对哪一处
            <select value={passage} onChange={({ target }) => setPassage(target.value)}>
              <option value="">整篇</option>
              {report.places.map((place) => (
                <option key={place}>{place}</option>
              ))}
            </select>
          </label>
        </>
      )}
      {acts.some(({ needs }) => needs === 'time') && (
        <label>
          定时发布的时间（北京时间）
          <input type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
        </label>
      )}
      {acts.some(({ needs }) => needs === 'day') && (
        <label>
          放到首页最前面，到哪一天为止（含当天）
          <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
      )}
      <div className="review-acts__buttons">
        {acts.map((act) => (
          <Button
            key={act.step}
            size="medium"
            buttonStyle={act.isMain ? 'primary' : 'secondary'}
            disabled={isBusy}
            extraButtonProps={{ 'data-shortcut': KEYS[act.step] }}
            onClick={() => void take(act)}
          >
            {act.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
