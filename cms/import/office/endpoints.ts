import type { Endpoint } from 'payload';
import { applyBatch, discardBatch, resumeBatch, slipsPrinted, undoImport } from './actions';
import { clerkWithBatch, forClerk, readerOfBatch } from './guard';
import { downloadRefused, showReport } from './report';
import { showSlips } from './slip-files';
import { upload } from './upload';

const post = (path: string, handler: Endpoint['handler']): Endpoint => ({ method: 'post', path, handler });
const get = (path: string, handler: Endpoint['handler']): Endpoint => ({ method: 'get', path, handler });

/** What the desk's screens of import batches ask for, below /api/import-batches. */
export const importEndpoints: Endpoint[] = [
  post('/upload', forClerk(upload)),
  post('/:id/apply', clerkWithBatch(applyBatch)),
  post('/:id/discard', clerkWithBatch(discardBatch)),
  post('/:id/resume', clerkWithBatch(resumeBatch)),
  post('/:id/undo', clerkWithBatch(undoImport)),
  post('/:id/slips-printed', clerkWithBatch(slipsPrinted)),
  get('/:id/slips/:number', clerkWithBatch(showSlips)),
  get('/:id/report', readerOfBatch(showReport)),
  get('/:id/refused.csv', readerOfBatch(downloadRefused)),
];
