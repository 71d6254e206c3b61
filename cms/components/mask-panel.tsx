'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { MaskBox } from '../../domain/picture-mask';
import { askDesk } from './ask-desk';
import { MaskCanvas } from './mask/canvas';
import './mask/panel.css';

type Saved = { url?: string | null; filename?: string | null; isCleared?: boolean; wasCleared?: boolean };

/** Draws boxes on a picture that is not cleared yet and has the desk paint them over, for good. */
export function MaskPanel() {
  const { id, savedDocumentData } = useDocumentInfo();
  const [boxes, setBoxes] = useState<MaskBox[]>([]);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { url, isCleared, wasCleared } = (savedDocumentData ?? {}) as Saved;
  if (!id || !url) return <p className="field-type">上传并保存以后，可以在这里遮住人脸、车牌、证件。</p>;
  if (isCleared || wasCleared) return <p className="field-type">这张图片已经核过，不能再改。</p>;

  const take = async () => {
    if (!window.confirm('遮住以后不能恢复，原图不保留。确定吗？')) return;
    setBusy(true);
    const answer = await askDesk(`/api/media/${id}/mask`, '图片没有改动', { body: { boxes } });
    if (typeof answer !== 'string') return window.location.reload();
    setTrouble(answer);
    setBusy(false);
  };
  return (
    <section className="field-type mask-panel" aria-labelledby="mask-panel">
      <h3 id="mask-panel">遮挡人脸、车牌</h3>
      <p>
        请看清图片里有没有人脸、车牌、证件、屏幕、门牌。用鼠标拖出一个框，或者点“加一个框”，再用方向键移动、Shift
        加方向键改大小、Delete 删去。遮住的地方涂成实色，不能恢复。
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <MaskCanvas src={url} boxes={boxes} onChange={setBoxes} />
      <div className="mask-panel__buttons">
        <Button
          buttonStyle="secondary"
          size="medium"
          onClick={() => setBoxes([...boxes, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }])}
        >
          加一个框
        </Button>
        <Button size="medium" disabled={boxes.length === 0 || isBusy} onClick={() => void take()}>
          遮住这 {String(boxes.length)} 处
        </Button>
      </div>
    </section>
  );
}
