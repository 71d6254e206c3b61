'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ShownFinding } from '../../privacy/shown';
import { show } from './place';

const STATES = {
  asked: '已经提请法制审核，等待答复。',
  cleared: '法制审核已经核准保留。',
  refused: '法制审核不同意保留，请删改。',
} as const;

type Say = (what: 'ask' | 'clear', key: string, reason?: string) => Promise<string>;
type Props = {
  finding: ShownFinding;
  adopt: (() => void) | null;
  isLegal: boolean;
  canAsk: boolean;
  say: Say;
};

const proposed = (proposal: string | null): string => (proposal ? `采用“${proposal}”` : '采用：删去');

/** The legal reviewer's reason for letting one finding stay. */
function ClearForm({ finding, say }: Pick<Props, 'finding' | 'say'>) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  return (
    <div className="privacy-clear">
      <label htmlFor={id}>核准保留的理由（留存备查）</label>
      <textarea
        id={id}
        maxLength={500}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        onClick={async () => setFault(await say('clear', finding.key, reason))}
      >
        核准保留
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}

function AskButton({ finding, say }: Pick<Props, 'finding' | 'say'>) {
  const [fault, setFault] = useState('');
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        onClick={async () => setFault(await say('ask', finding.key))}
      >
        请法制审核
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}

/** One finding: where, which words, why, what instead, and what may be done about it. */
export function FindingItem({ finding, adopt, isLegal, canAsk, say }: Props) {
  const { place, quotation, reason, advice, level, state, proposal } = finding;
  const isOpen = level === 'soft' && (state === null || state === 'asked');
  return (
    <li className={`privacy-finding privacy-finding--${state === 'cleared' ? 'cleared' : level}`}>
      <strong>{place}</strong>
      <q>
        {quotation.before}
        <mark>{quotation.words}</mark>
        {quotation.after}
      </q>
      <p>
        “{quotation.words}”{reason}。{state === 'cleared' ? '' : advice}
        {level === 'hard' && '这一项任何人都不能放行。'}
      </p>
      {state && <p>{STATES[state]}</p>}
      <div className="privacy-finding__acts">
        <Button buttonStyle="secondary" size="small" onClick={() => show(finding)}>
          看原文
        </Button>
        {adopt && state !== 'cleared' && (
          <Button buttonStyle="primary" size="small" onClick={adopt}>
            {proposed(proposal)}
          </Button>
        )}
        {isOpen && canAsk && !isLegal && state === null && <AskButton finding={finding} say={say} />}
      </div>
      {isOpen && isLegal && <ClearForm finding={finding} say={say} />}
    </li>
  );
}
