'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { ask } from './ask';
import { Word } from './word';

/** One's own second step goes with password and code only: it is a sign-in that ends with it taken away. */
export function TurnOff({ email, onDone }: { email: string; onDone: () => void }) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  const send = async () => {
    const said = await ask('/api/users/login', { email, password, code, turnOff: true });
    if (said.ok) return onDone();
    setTrouble(said.text);
  };
  return (
    <details>
      <summary>关掉（换手机时先关掉，再重新设置）</summary>
      {trouble && (
        <p role="alert" className="desk-panel__trouble">
          {trouble}
        </p>
      )}
      <Word
        {...{
          label: '您的密码',
          name: 'second-step-password',
          type: 'password',
          autoComplete: 'current-password',
        }}
        value={password}
        onChange={setPassword}
        onEnter={send}
      />
      <Word
        {...{ label: '六位数字，或者一个恢复码', name: 'second-step-code', autoComplete: 'one-time-code' }}
        value={code}
        onChange={setCode}
        onEnter={send}
      />
      <Button type="button" size="medium" buttonStyle="secondary" onClick={send}>
        关掉两步验证
      </Button>
    </details>
  );
}
