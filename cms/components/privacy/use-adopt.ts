'use client';

import { useAllFormFields, useForm, useLocale } from '@payloadcms/ui';
import { replaceInRichText } from '../../privacy/rich-text';
import type { ShownFinding } from '../../privacy/shown';

/** Puts the lawful form in place of a finding, or null where the form on the screen does not hold its text. */
export function useAdopt(): (finding: ShownFinding) => (() => void) | null {
  const [fields, dispatch] = useAllFormFields();
  const { setModified } = useForm();
  const { code } = useLocale();
  return (finding) => {
    const { path, locale, proposal, start, end, text, inside } = finding;
    const value = fields[path]?.value;
    if (proposal === null || (locale !== null && locale !== code)) return null;
    if (inside ? !value : value !== text) return null;
    return () => {
      const replaced = inside
        ? replaceInRichText(value, inside, start, end, proposal)
        : text.slice(0, start) + proposal + text.slice(end);
      // A rich text is drawn anew only when its initial value changes as well.
      dispatch({ type: 'UPDATE', path, value: replaced, ...(inside && { initialValue: replaced }) });
      setModified(true);
    };
  };
}
