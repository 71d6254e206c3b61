'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { AwaitedPicture } from './nodes';
import { uploadPicture } from './upload';
import './dialog.css';

export type PictureKept = { id: number | string; alt: string };
type Props = {
  picture: AwaitedPicture;
  left: number;
  onSettled: (picture: AwaitedPicture, kept: PictureKept | null) => void;
};

/** Asks what a pasted picture shows before it is uploaded; without words for those who cannot see it, it is not. */
export function PictureDialog({ picture, left, onSettled }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [alt, setAlt] = useState(picture.alt === '图片' ? '' : picture.alt);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const upload = async () => {
    setBusy(true);
    const answer = await uploadPicture(picture.src, alt.trim());
    setBusy(false);
    if (typeof answer === 'string') return setTrouble(answer);
    onSettled(picture, { id: answer.id, alt: alt.trim() });
  };
  return (
    <dialog
      ref={dialog}
      className="paste-picture"
      aria-labelledby="paste-picture"
      onCancel={() => onSettled(picture, null)}
    >
      <h3 id="paste-picture">粘贴的图片{left > 1 && `（还有 ${left} 张）`}</h3>
      <img src={picture.src} alt="刚粘贴的图片" />
      <label>
        替代文字（给看不到图片的人）
        <input value={alt} maxLength={120} onChange={({ target }) => setAlt(target.value)} />
      </label>
      <p>图片里有人脸、车牌、证件的，上传后到“图片”里遮住，再请人核。</p>
      {trouble && <p role="alert">{trouble}</p>}
      <div>
        <Button size="medium" disabled={isBusy || alt.trim() === ''} onClick={() => void upload()}>
          上传这张图片
        </Button>
        <Button
          size="medium"
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => onSettled(picture, null)}
        >
          不要这张
        </Button>
      </div>
    </dialog>
  );
}
