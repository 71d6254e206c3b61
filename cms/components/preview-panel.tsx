'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { PreviewLink } from './export/preview-link';
import './export/panel.css';

/** Leads to the preview of a page that has no other way out of the desk. */
export function PreviewPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const isModified = useFormModified();
  if (!id) return <p className="field-type">保存草稿以后，这里可以预览。</p>;
  return (
    <section className="field-type export-panel" aria-labelledby="preview-panel">
      <h3 id="preview-panel">预览</h3>
      {isModified && <p>预览的是已经保存的文字；您刚改的还没有保存。</p>}
      <PreviewLink collection={collectionSlug} id={id} />
    </section>
  );
}
