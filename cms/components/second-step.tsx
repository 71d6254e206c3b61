'use client';

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask, type Standing } from './second-step/ask';
import { Enrol } from './second-step/enrol';
import { shownTime } from './shown-time';
import './panel.css';
import './second-step/panel.css';
import { TurnOff } from './second-step/turn-off';

const MUST =
  '您的账号能审核或者发布，要先设好两步验证才能办其他事。设好以前，别的功能都打不开；您的内容没有变化。';

/** One's own second step: how it stands, setting it up, taking it away. */
export function OwnSecondStep() {
  const { user } = useAuth();
  const [standing, setStanding] = useState<Standing | null>(null);
  const read = useCallback(async () => {
    const said = await ask<Standing>('/api/users/second-step');
    if (said.ok) setStanding(said.answer);
  }, []);
  useEffect(() => {
    read();
  }, [read]);
  if (!standing) return <p role="status">正在看两步验证设好没有…</p>;
  // What the desk opens after this is decided where its pages are made.
  const done = () => window.location.reload();
  return (
    <section className="field-type desk-panel second-step" aria-labelledby="second-step">
      <h3 id="second-step">两步验证</h3>
      {standing.mustEnrol && (
        <p role="alert" className="desk-panel__trouble">
          {MUST}
        </p>
      )}
      {standing.isEnrolled ? (
        <>
          <p>
            已经开通（{standing.since && shownTime(standing.since)}），还剩 {standing.codesLeft}{' '}
            个恢复码。登录时除了密码，还要手机上的六位数字。
          </p>
          {standing.codesLeft < 3 && <p>恢复码快用完了：请关掉再重新设置，会得到新的十个。</p>}
          <TurnOff email={String(user?.email)} onDone={done} />
        </>
      ) : (
        <>
          <p>没有开通。开通以后，别人知道了密码也登录不了。</p>
          <Enrol onDone={done} />
        </>
      )}
    </section>
  );
}

/** What an administrator can do about somebody else's. */
function OthersSecondStep({ id }: { id: string }) {
  const [text, setText] = useState('');
  const reset = async () => {
    if (!window.confirm('将取消这个人的两步验证，这个人已经登录的窗口立刻失效，操作会记录。继续吗？')) return;
    const said = await ask(`/api/users/${id}/second-step/reset`, {});
    setText(said.ok ? '已经取消。请本人登录后重新设置。' : said.text);
  };
  return (
    <section className="field-type desk-panel second-step" aria-labelledby="second-step">
      <h3 id="second-step">两步验证</h3>
      <p>手机和恢复码都丢了的人，由您当面核对身份后取消，本人再重新设置。</p>
      <Button type="button" size="medium" buttonStyle="secondary" onClick={reset}>
        取消这个人的两步验证
      </Button>
      <p role="status">{text}</p>
    </section>
  );
}

/** In the form of an account. */
export function SecondStepPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!id || !user) return null;
  if (String(user.id) === String(id)) return <OwnSecondStep />;
  return user.role === 'administrator' ? <OthersSecondStep id={String(id)} /> : null;
}
