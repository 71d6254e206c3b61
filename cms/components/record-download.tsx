/** The way to the whole record as a table. */
export function RecordDownload() {
  return (
    <p>
      <a href="/api/record-acts/acts.csv" download>
        导出全部操作记录（CSV）
      </a>
    </p>
  );
}
