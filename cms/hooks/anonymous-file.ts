import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';

/** A camera or a colleague may have put a name or a place into the file's name; the public sees it in the address. */
export const anonymousFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file && req.context.seeding !== true)
    req.file.name = `${randomUUID()}${path.extname(req.file.name).toLowerCase()}`;
  return args;
};
