'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { ask } from './ask';
import { Word } from './word';

type Key = { key: string; qr: string };

/** Ten codes, this once. */
function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  return (
    <div role="status" className="second-step__codes">
      <p>
        <strong>两步验证已经开通。</strong>
        下面十个恢复码只显示这一次：手机不在身边时，用一个代替六位数字，每个只能用一次。请抄下或者打印，锁好。
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button type="button" size="medium" onClick={onDone}>
        已经记好
      </Button>
    </div>
  );
}

/** Key, first code, recovery codes. `onDone` once they have been put away. */
export function Enrol({ onDone }: { onDone: () => void }) {
  const [key, setKey] = useState<Key | null>(null);
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[] | null>(null);
  const [trouble, setTrouble] = useState('');

  const begin = async () => {
    const said = await ask<Key>('/api/users/second-step', {});
    setTrouble(said.ok ? '' : said.text);
    if (said.ok) setKey(said.answer);
  };
  const confirm = async () => {
    const said = await ask<{ codes: string[] }>('/api/users/second-step/confirm', { code });
    setTrouble(said.ok ? '' : said.text);
    if (said.ok) setCodes(said.answer.codes);
  };

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <>
      {trouble && (
        <p role="alert" className="desk-panel__trouble">
          {trouble}
        </p>
      )}
      {!key && (
        <Button type="button" size="medium" onClick={begin}>
          设置两步验证
        </Button>
      )}
      {key && (
        <>
          <p>第一步：用手机上的验证器（任何支持 TOTP 的应用）扫这个码；扫不了的，把下面的密钥输入验证器。</p>
          <div className="second-step__qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: key.qr }} />
          <p>
            密钥：<code>{key.key.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <Word
            label="第二步：输入验证器现在显示的六位数字"
            name="second-step-first"
            value={code}
            onChange={setCode}
            autoComplete="one-time-code"
            onEnter={confirm}
          />
          <Button type="button" size="medium" onClick={confirm}>
            开通
          </Button>
        </>
      )}
    </>
  );
}
