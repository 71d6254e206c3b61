/** Key of the locks of batches, beside the batch's own number: the letters BTCH. */
export const BATCH_LOCK = 0x42544348;

/** Whether an importer on any machine holds a batch. Of PostgreSQL. */
export const heldBatch = (batch: number): string =>
  `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = ${BATCH_LOCK} AND objid = ${batch}
   AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
