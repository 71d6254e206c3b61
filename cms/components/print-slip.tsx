'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';

/** Prints a receipt slip with a new query code; the case has to be saved first. */
export function PrintSlip() {
  const { id, savedDocumentData } = useDocumentInfo();
  // Without a reason given the desk has sent the number and nothing else (cms/looks/).
  if (!id || !savedDocumentData?.unitName) return null;
  return (
    <form
      action={`/api/cases/${id}/slip`}
      method="post"
      target="_blank"
      onSubmit={(event) => {
        if (!window.confirm('将生成新的查询码，以前打印的回执会作废。继续吗？')) event.preventDefault();
      }}
      rel="noopener"
    >
      <Button buttonStyle="secondary" size="medium" type="submit">
        打印查询回执
      </Button>
    </form>
  );
}
