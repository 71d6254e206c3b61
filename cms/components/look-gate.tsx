'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import { LONGEST_NOTE, LOOK_REASON_TERMS, LOOK_REASONS, type LookReason } from '../../domain/case-look';
import { askDesk } from './ask-desk';
import './panel.css';
import './look/gate.css';
import { shownTime } from './shown-time';

type Held = { reason: LookReason; until: string };
type Answer = { held?: Held | null };

const SHUT = '案卷没有打开';

/** The page is read anew once a reason is given: until then the desk has not sent the file at all. */
function ReasonForm({ address }: { address: string }) {
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isSending, setSending] = useState(false);

  const send = async () => {
    setSending(true);
    setTrouble('');
    const answer = await askDesk<Answer>(address, SHUT, { body: { reason, note } });
    if (typeof answer !== 'string') return window.location.reload();
    setTrouble(answer);
    setSending(false);
  };
  /** The box stands inside the form of the case, which Enter would save. */
  const sendByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <section className="field-type desk-panel look-gate" aria-labelledby="look-gate">
      <h3 id="look-gate">为什么要看这件案卷？</h3>
      <p>
        写了理由，案卷才打开。时间、您的单位、岗位和理由会记下来，当事人查询自己的案件时看得到；不写您的姓名。
      </p>
      {trouble && (
        <p role="alert" className="desk-panel__trouble">
          {trouble}
        </p>
      )}
      <fieldset>
        <legend>理由</legend>
        {LOOK_REASONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="look-reason"
              value={one}
              checked={reason === one}
              onChange={() => setReason(one)}
            />{' '}
            {LOOK_REASON_TERMS[one]}
          </label>
        ))}
      </fieldset>
      <label className="look-gate__note">
        补充说明（最多 {LONGEST_NOTE} 字，不写姓名、号码等个人信息）
        <input
          type="text"
          name="look-note"
          value={note}
          onChange={({ target }) => setNote(target.value)}
          onKeyDown={sendByEnter}
          maxLength={LONGEST_NOTE}
          autoComplete="off"
        />
      </label>
      <Button buttonStyle="primary" size="medium" type="button" disabled={isSending} onClick={send}>
        打开案卷
      </Button>
    </section>
  );
}

/** Stands where the fields of a case file would, until a reason is given; then says until when it holds. */
export function LookGate() {
  const { id } = useDocumentInfo();
  const [answer, setAnswer] = useState<Answer | string | null>(null);
  const address = `/api/cases/${id}/look`;
  const read = useCallback(() => askDesk<Answer>(address, SHUT).then(setAnswer), [address]);
  useEffect(() => {
    if (id) read();
  }, [id, read]);

  if (!id) return null;
  if (!answer) return <p role="status">正在看案卷是否已经打开…</p>;
  if (typeof answer === 'string') return <p role="alert">{answer}</p>;
  if (!answer.held) return <ReasonForm address={address} />;
  return (
    <p className="field-type" role="status">
      查看理由已记下：{LOOK_REASON_TERMS[answer.held.reason]}。到 {shownTime(answer.held.until)}{' '}
      为止，不用再写。
    </p>
  );
}
