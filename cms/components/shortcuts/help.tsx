'use client';

import { useEffect, useRef } from 'react';
import { SAVE_KEYS, SHORTCUTS } from '../../../domain/shortcut';

type Props = { isOpen: boolean; areOn: boolean; onClose: () => void; onSwitch: (areOn: boolean) => void };

/** All keys of the desk, and the switch for those that are pressed alone (WCAG 2.1.4). */
export function ShortcutHelp({ isOpen, areOn, onClose, onSwitch }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts" onClose={onClose}>
      <h2 id="shortcuts">快捷键</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">键</th>
            <th scope="col">做什么</th>
          </tr>
        </thead>
        <tbody>
          {[SAVE_KEYS, ...SHORTCUTS.map(({ key, words }) => ({ keys: key.toUpperCase(), words }))].map(
            ({ keys, words }) => (
              <tr key={keys}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{words}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p>单键只在没有打字的时候有用；在文字框里，先按 Tab 离开。苹果电脑用 ⌘S。</p>
      <label>
        <input type="checkbox" checked={areOn} onChange={({ target }) => onSwitch(target.checked)} />
        使用单键快捷键（只管自己的账号）
      </label>
      <button type="button" onClick={onClose}>
        关上
      </button>
    </dialog>
  );
}
