'use client';

import { Button, useAuth } from '@payloadcms/ui';
import { type ChangeEvent, useRef, useState } from 'react';

/** Brings a file in: it is read and compared first, and nothing is written before a person has seen the report. */
export function ImportUpload() {
  const { user } = useAuth<{ id: number; role: string } & Record<string, never>>();
  const chosen = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  if (user?.role !== 'clerk') return null;

  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setSending(true);
    setSaid(`正在上传 ${file.name}…`);
    try {
      const response = await fetch(`/api/import-batches/upload?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) window.location.assign(`/admin/collections/import-batches/${answer.id}`);
      else setSaid(answer.message ?? '上传失败，没有写入任何内容。请再试一次。');
    } catch {
      setSaid('网络中断，文件没有传完，没有写入任何内容。请再试一次。');
    }
    setSending(false);
    target.value = '';
  };

  return (
    <section aria-label="导入案件摘录" style={{ marginBlockEnd: 'var(--base)' }}>
      <p>CSV、TSV 或 XLSX。先核对，看过报告并确认以后才写入。</p>
      <input
        ref={chosen}
        type="file"
        id="import-file"
        aria-label="案件摘录文件"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={send}
        hidden
      />
      <Button disabled={isSending} onClick={() => chosen.current?.click()}>
        选择文件并核对
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
