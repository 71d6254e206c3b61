'use client';

import { type PointerEvent, useRef, useState } from 'react';
import { boxBetween, isSeen, type MaskBox } from '../../../domain/picture-mask';
import { MaskBoxHandle } from './box-handle';
import { placed } from './placed';

type Point = { x: number; y: number };
type Props = { src: string; boxes: MaskBox[]; onChange: (boxes: MaskBox[]) => void };

/** A picture with the boxes drawn so far; dragging over it draws another. */
export function MaskCanvas({ src, boxes, onChange }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [drawn, setDrawn] = useState<MaskBox | null>(null);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(pointOf(event));
  };
  const draw = (event: PointerEvent) => from && setDrawn(boxBetween(from, pointOf(event)));
  const end = () => {
    if (drawn && isSeen(drawn)) onChange([...boxes, drawn]);
    setFrom(null);
    setDrawn(null);
  };
  return (
    <div ref={frame} className="mask-canvas" onPointerDown={begin} onPointerMove={draw} onPointerUp={end}>
      <img src={src} alt="要遮挡的图片" draggable={false} />
      {boxes.map((box, index) => (
        <MaskBoxHandle
          // A box has no name but its place in the list.
          key={index}
          box={box}
          label={`第 ${index + 1} 个框`}
          onChange={(next) => onChange(boxes.flatMap((one, at) => (at === index ? (next ?? []) : one)))}
        />
      ))}
      {drawn && <span className="mask-box" style={placed(drawn)} />}
    </div>
  );
}
