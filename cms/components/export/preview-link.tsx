/** Leads to the newest text that is stored, as the public page would be in both languages. */
export const PreviewLink = ({ collection, id }: { collection: string | undefined; id: number | string }) => (
  <p>
    <a href={`/preview/both/${collection}/${id}`} target="_blank" rel="noopener" data-shortcut="preview">
      预览（手机，中文蒙古文并排）
    </a>
  </p>
);
