import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';

const FOLDER = path.resolve('cms/seed/attachments');

/** Stores a sample PDF as an editor's upload would be, read and stripped like one; gives its stored number. */
export async function seedAttachment(payload: Payload, key: string): Promise<number> {
  const data = await readFile(path.join(FOLDER, `${key}.pdf`));
  const { id } = await payload.create({
    collection: 'attachments',
    data: {},
    file: { data, mimetype: 'application/pdf', name: `${key}.pdf`, size: data.length },
    locale: 'zh',
    context: { seeding: true },
  });
  return Number(id);
}
