import type { Endpoint } from 'payload';
import { listDocuments } from './documents';
import { exportCsv, exportXlsx } from './export';
import { forReader, forTranslator } from './guard';
import { importSheet } from './import-sheet';
import { reviewDocument } from './review-document';
import { checkWord, saveWord } from './save';
import { listWords, showWord } from './show';

const post = (path: string, handler: Endpoint['handler']): Endpoint => ({ method: 'post', path, handler });
const get = (path: string, handler: Endpoint['handler']): Endpoint => ({ method: 'get', path, handler });

/** What the translators' desk asks for, below /api/word-translations. */
export const wordEndpoints: Endpoint[] = [
  get('/worklist', forReader(listWords)),
  get('/word', forReader(showWord)),
  get('/documents', forReader(listDocuments)),
  get('/export.xlsx', forReader(exportXlsx)),
  get('/export.csv', forReader(exportCsv)),
  post('/documents/review', forTranslator(reviewDocument)),
  post('/check', forReader(checkWord)),
  post('/save', forTranslator(saveWord)),
  post('/import', forTranslator(importSheet)),
];
