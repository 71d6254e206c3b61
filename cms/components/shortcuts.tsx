'use client';

import { toast, useAuth, usePreferences } from '@payloadcms/ui';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { isComposing, shortcutOf } from '../../domain/shortcut';
import { act, awaitSearch } from './shortcuts/act';
import { ShortcutHelp } from './shortcuts/help';
import './shortcuts/shortcuts.css';

const PREFERENCE = 'desk-shortcuts';
const OpenHelp = createContext<() => void>(() => undefined);

/** Where a key writes, chooses or moves something already. */
const TAKEN =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"]';
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(TAKEN) !== null);
/** Asked of the page: what React knows of a dialog that Escape has closed comes after the next key. */
const openModal = (): Element | null =>
  document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]');

/** Listens to the keys of the desk while somebody is signed in, and holds the panel that explains them. */
export function Shortcuts({ children }: { children: ReactNode }) {
  const { user, permissions } = useAuth();
  const { getPreference, setPreference } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  // Until it is known whether somebody has switched them off, they are.
  const [areOn, setOn] = useState(false);
  const isIn = Boolean(user);
  const lists = ['articles', 'cases', 'users'].filter((slug) => permissions?.collections?.[slug]?.read);
  const nearest = lists[0];

  useEffect(() => {
    if (!isIn) return;
    void getPreference<{ areOff?: boolean } | null>(PREFERENCE).then((kept) => setOn(kept?.areOff !== true));
  }, [isIn, getPreference]);
  useEffect(awaitSearch, []);
  useEffect(() => {
    if (!isIn) return;
    const onKey = (event: KeyboardEvent) => {
      // Payload's own key for saving would cut short what an input method is putting together.
      if (event.code === 'KeyS' && (event.ctrlKey || event.metaKey) && isComposing(event)) {
        event.preventDefault();
        return event.stopPropagation();
      }
      const shortcut = areOn ? shortcutOf(event) : null;
      if (!shortcut || isTaken(event.target)) return;
      const modal = openModal();
      if (modal && !(shortcut.id === 'help' && modal.matches('.shortcuts'))) return;
      event.preventDefault();
      if (shortcut.id === 'help') return setOpen(modal === null);
      void act(shortcut, nearest ? [nearest] : []).then((said) => said && toast.info(said));
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isIn, areOn, nearest]);

  const change = (wanted: boolean) => {
    setOn(wanted);
    void setPreference(PREFERENCE, { areOff: !wanted });
  };
  return (
    <OpenHelp.Provider value={() => setOpen(true)}>
      {children}
      <ShortcutHelp isOpen={isOpen} areOn={areOn} onClose={() => setOpen(false)} onSwitch={change} />
    </OpenHelp.Provider>
  );
}

/** In the head of every page of the desk: the way to the keys for whoever has switched them off, or uses a mouse. */
export function ShortcutButton() {
  const open = useContext(OpenHelp);
  return (
    <button type="button" className="shortcuts-button" aria-haspopup="dialog" onClick={open}>
      快捷键
    </button>
  );
}
