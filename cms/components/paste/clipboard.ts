import type { Paste } from '../../../domain/paste/pasted';
import { readPaste } from '../../../domain/paste/read';

/** The editor's own form of what it copied: nothing is lost in it. */
const OWN = 'application/x-lexical-editor';
const PICTURE = /^image\/(?:png|jpeg|webp|avif)$/;

/** What the clipboard holds, in the forms of a body; null where the editor's own way of pasting serves best. */
export function clipboardPaste(clipboard: DataTransfer | null): Paste | null {
  if (!clipboard || clipboard.types.includes(OWN)) return null;
  const html = clipboard.getData('text/html');
  const paste = html ? readPaste(new DOMParser().parseFromString(html, 'text/html').body) : null;
  const files = [...clipboard.files].filter(({ type }) => PICTURE.test(type));
  // Word lays a picture of the words beside them; only where there are no words is it what was copied.
  const hasWords = clipboard.getData('text/plain').trim() !== '';
  if (files.length > 0 && !hasWords)
    return {
      blocks: files.map((file) => ({ type: 'picture', src: URL.createObjectURL(file), alt: '' })),
      media: 0,
    };
  return paste && paste.blocks.length > 0 && !isBareText(paste, html) ? paste : null;
}

/** A few words out of a line: pasted as plain text they stay in the line. */
const isBareText = ({ blocks }: Paste, html: string): boolean => {
  const [only] = blocks;
  const isOneLine = blocks.length === 1 && only?.type === 'paragraph';
  return (
    isOneLine &&
    only.content.length === 1 &&
    !only.content[0]?.bold &&
    !only.content[0]?.href &&
    !/<p\b/i.test(html)
  );
};
