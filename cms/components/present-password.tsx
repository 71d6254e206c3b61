'use client';

import { useAuth, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import './account.css';
import './panel.css';
import './second-step/panel.css';

const PATH = 'presentPassword';

const judge = (typed: unknown): true | string => (typed ? true : '请输入现在的密码。');

/** Stands in the form while it is on the page: what was typed goes along with the next save, and is gone with it. */
function Typed() {
  const { value, setValue, showError } = useField<string>({ path: PATH, validate: judge });
  const { dispatchFields } = useForm();
  useEffect(() => () => dispatchFields({ type: 'REMOVE', path: PATH }), [dispatchFields]);
  return (
    <section className="field-type desk-panel second-step">
      <label className="second-step__word">
        现在的密码
        <input
          name={PATH}
          type="password"
          autoComplete="current-password"
          aria-describedby="present-password"
          aria-invalid={showError}
          spellCheck={false}
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      <p id="present-password" className={showError ? 'desk-panel__trouble' : undefined}>
        改自己的密码或者电子邮件，要先输入现在的密码。忘了的，请系统管理员重设。
      </p>
    </section>
  );
}

/** In the form of one's own account, as soon as another password or address is being typed. */
export function PresentPassword() {
  const { id, savedDocumentData } = useDocumentInfo();
  const { user } = useAuth();
  const { dispatchFields } = useForm();
  const savedAt = savedDocumentData?.updatedAt;
  // Payload keeps a password that was saved in the form, and would send it along with the next save.
  useEffect(() => {
    for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'REMOVE', path });
  }, [savedAt, dispatchFields]);
  const email = savedDocumentData?.email;
  const isChanging = useFormFields(
    ([fields]) =>
      Boolean(fields.password?.value) ||
      (email !== undefined && fields.email && fields.email.value !== email),
  );
  return isChanging && user && String(user.id) === String(id) ? <Typed /> : null;
}
