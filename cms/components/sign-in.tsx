'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ask } from './second-step/ask';
import './panel.css';
import './second-step/panel.css';

const wordOf = (form: FormData, name: string): string => String(form.get(name) ?? '');

/**
 * Address and password, and where the desk asks for it the code, in the same form: the password stays where it was
 * typed. Without its script the form would go to the desk by POST, never with a password in an address.
 */
export function SignInForm({ redirectTo }: { redirectTo: string }) {
  const [wantsCode, setWantsCode] = useState(false);
  const [said, setSaid] = useState<{ text: string; isTrouble: boolean } | null>(null);
  const [isSending, setSending] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wantsCode) code.current?.focus();
  }, [wantsCode]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    const answer = await ask('/api/users/login', {
      email: wordOf(form, 'email'),
      password: wordOf(form, 'password'),
      ...(wantsCode && { code: wordOf(form, 'code') }),
    });
    if (answer.ok) return window.location.assign(redirectTo);
    setSending(false);
    setSaid({ text: answer.text, isTrouble: answer.mark !== 'wanted' });
    if (answer.mark) setWantsCode(true);
    code.current?.select();
  };

  return (
    <form
      className="login__form"
      method="post"
      action="/api/users/login"
      onSubmit={send}
      aria-labelledby="sign-in"
    >
      <h1 id="sign-in">
        <img src="/icon.svg" alt="" width={40} height={40} /> 奈曼警务公开 编辑台
      </h1>
      {said && (
        <p
          role={said.isTrouble ? 'alert' : 'status'}
          className={said.isTrouble ? 'desk-panel__trouble' : undefined}
        >
          {said.text}
        </p>
      )}
      <label className="second-step__word">
        电子邮件
        <input name="email" type="email" autoComplete="username" required readOnly={wantsCode} />
      </label>
      <label className="second-step__word">
        密码
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          readOnly={wantsCode}
        />
      </label>
      {wantsCode && (
        <label className="second-step__word">
          手机上的六位数字，或者一个恢复码
          <input
            ref={code}
            name="code"
            type="text"
            autoComplete="one-time-code"
            required
            spellCheck={false}
          />
        </label>
      )}
      <Button type="submit" size="large" disabled={isSending}>
        登录
      </Button>
      <p>忘了密码、丢了手机和恢复码，请找系统管理员。</p>
    </form>
  );
}
