'use client';

import type { KeyboardEvent } from 'react';
import { changedBox, type MaskBox } from '../../../domain/picture-mask';
import { placed } from './placed';

const STEP = 0.01;
const DIRECTIONS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

type Props = { box: MaskBox; label: string; onChange: (box: MaskBox | null) => void };

/** A box that arrow keys move, with Shift make larger or smaller, and Delete takes away. */
export function MaskBoxHandle({ box, label, onChange }: Props) {
  const press = (event: KeyboardEvent) => {
    const isGone = event.key === 'Delete' || event.key === 'Backspace';
    const direction = DIRECTIONS[event.key];
    if (!isGone && !direction) return;
    event.preventDefault();
    if (!direction) return onChange(null);
    const [x, y] = direction;
    onChange(changedBox(box, event.shiftKey ? { width: x, height: y } : { x, y }));
  };
  return (
    <button type="button" className="mask-box" style={placed(box)} aria-label={label} onKeyDown={press} />
  );
}
