'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { GateReport } from '../decision/report';

export type StepAsked = { step: string; note: string };
type Props = { report: GateReport; onTake: (asked: StepAsked) => Promise<void> };

/** What the person at the desk may do with this text by their role: sign it, send it back, note that its time is over. */
export function DecisionSignOff({ report, onTake }: Props) {
  const [note, setNote] = useState('');
  const { sign, maySendBack, canNoteExpiry } = report;
  if (!sign && !maySendBack && !canNoteExpiry) return null;
  const take = (step: string) => onTake({ step, note }).then(() => setNote(''));
  return (
    <div style={{ marginBlock: '1rem' }}>
      <label htmlFor="decision-note" style={{ display: 'block' }}>
        意见（退回时必须写）
      </label>
      <textarea
        id="decision-note"
        data-shortcut="note"
        value={note}
        maxLength={500}
        rows={2}
        onChange={({ target }) => setNote(target.value)}
        style={{ inlineSize: '100%' }}
      />
      {sign?.obstacle && <p>{sign.obstacle}</p>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
        {sign && !sign.obstacle && (
          <Button extraButtonProps={{ 'data-shortcut': 'pass' }} onClick={() => take(sign.step)}>
            {sign.term}
          </Button>
        )}
        {maySendBack && (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-shortcut': 'back' }}
            onClick={() => take('send-back')}
          >
            退回
          </Button>
        )}
        {canNoteExpiry && (
          <Button buttonStyle="secondary" onClick={() => take('expiry-seen')}>
            确认公开期满
          </Button>
        )}
      </div>
    </div>
  );
}
