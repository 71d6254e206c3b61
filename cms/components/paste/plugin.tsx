'use client';

import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type RangeSelection,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clipboardPaste } from './clipboard';
import { type AwaitedPicture, figureNode, LOST_PICTURE, toNodes } from './nodes';
import { PictureDialog, type PictureKept } from './picture-dialog';
import { sayWhatCame } from './report';

const parse = (node: Record<string, unknown>) =>
  $parseSerializedNode(node as unknown as SerializedLexicalNode);

/**
 * Lexical lets the first block flow into the paragraph with the cursor. That is right for words; a heading, a list or a
 * table begins a block of its own, which an empty paragraph before it brings about.
 */
function insert(selection: RangeSelection, pasted: Record<string, unknown>[]): void {
  const gap = pasted[0]?.type === 'paragraph' ? null : $createParagraphNode();
  selection.insertNodes([...(gap ? [gap] : []), ...pasted.map(parse)]);
  if (gap?.isAttached() && gap.isEmpty()) gap.remove();
}

/** Takes over what is pasted with formats, and asks for the words of every picture that came along. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const [awaited, setAwaited] = useState<AwaitedPicture[]>([]);
  const counted = useRef(1);

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const paste = event instanceof ClipboardEvent ? clipboardPaste(event.clipboardData) : null;
          const selection = $getSelection();
          if (!paste || !$isRangeSelection(selection)) return false;
          event.preventDefault();
          const { nodes, awaited: pictures, lost } = toNodes(paste.blocks, counted.current);
          counted.current += pictures.length;
          insert(selection, nodes);
          setAwaited((before) => [...before, ...pictures]);
          toast.info(sayWhatCame(paste, lost), { duration: 15_000 });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );

  const settle = useCallback(
    ({ place }: AwaitedPicture, kept: PictureKept | null) => {
      editor.update(() => {
        const paragraph = $getRoot()
          .getChildren()
          .find((node) => node.getTextContent().trim() === place);
        if (!paragraph) return;
        const words = {
          type: 'text',
          text: LOST_PICTURE,
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
          version: 1,
        };
        const instead = kept
          ? figureNode(kept.id, kept.alt)
          : { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [words] };
        paragraph.replace(parse(instead));
      });
      setAwaited((before) => before.filter((one) => one.place !== place));
    },
    [editor],
  );

  const [next] = awaited;
  return next ? (
    <PictureDialog key={next.place} picture={next} left={awaited.length} onSettled={settle} />
  ) : null;
}
