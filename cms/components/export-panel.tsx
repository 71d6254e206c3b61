'use client';

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { copyHtml } from './export/copy-html';
import { PreviewLink } from './export/preview-link';
import './export/panel.css';

const FORMS = [
  { form: 'wechat.html', label: '公众号文章（网页）' },
  { form: 'print', label: '打印（中文）' },
  { form: 'print', language: 'mn', label: '打印（蒙古文，竖排）' },
  { form: 'notice.txt', label: '布告栏文字' },
] as const;

const BROKEN = '没有复制。请检查网络，或者打开“公众号文章（网页）”，全选后复制。';

/** Leads to the preview of the text on the form, and copies or opens it in the forms in which it leaves the desk. */
export function ExportPanel() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const isModified = useFormModified();
  const [version, setVersion] = useState('newest');
  const [said, setSaid] = useState('');
  if (!id) return <p className="field-type">保存草稿以后，这里可以预览和导出。</p>;

  const address = (form: string, language = 'zh') =>
    `/export/${collectionSlug}/${id}/${form}?version=${version}&language=${language}`;
  const copy = async () => {
    const response = await fetch(address('wechat'), { credentials: 'same-origin' }).catch(() => null);
    if (!response?.ok) return setSaid(response ? await response.text() : BROKEN);
    const isCopied = await copyHtml(await response.text());
    setSaid(isCopied ? '已复制。到公众号编辑器里粘贴，标题请另填。' : BROKEN);
  };
  return (
    <section className="field-type export-panel" aria-labelledby="export-panel">
      <h3 id="export-panel">预览与导出</h3>
      {isModified && <p>预览和导出的是已经保存的文字；您刚改的还没有保存。</p>}
      <PreviewLink collection={collectionSlug} id={id} />
      {collectionSlug === 'decisions' && (
        <p>
          行政决定要所有条件都满足（看“能不能公开”）才能导出；还不满足的，只能预览。导出的写明公开到哪一天，到期请撤下。
        </p>
      )}
      <label>
        导出哪一稿
        <select value={version} onChange={({ target }) => setVersion(target.value)}>
          <option value="newest">表单上的这一稿</option>
          {hasPublishedDoc && <option value="public">已经公开的</option>}
        </select>
      </label>
      <ul>
        {FORMS.map(({ form, label, ...more }) => (
          <li key={label}>
            <a href={address(form, 'language' in more ? more.language : 'zh')} target="_blank" rel="noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="medium" onClick={() => void copy()}>
        复制到公众号
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
