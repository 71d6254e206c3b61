import 'server-only';
import { type Attachment, DESK_ATTACHMENT, PUBLIC_ATTACHMENT } from '@/domain/attachment';
import type { Locale } from '@/i18n/locales';
import { type Doc, rows, words } from './publications';

const FOLDERS = { public: PUBLIC_ATTACHMENT, desk: DESK_ATTACHMENT } as const;
/** Who reads a document, and so where its files are fetched. */
export type ReadAt = keyof typeof FOLDERS;

/** The files of a document as readers of one language get them; none of a withdrawn one. */
export function toAttachments(doc: Doc, locale: Locale, at: ReadAt = 'public'): Attachment[] {
  if ((doc.withdrawal as Doc | undefined)?.at) return [];
  return rows(doc, 'attachments').flatMap((row) => {
    const file = row.file as Doc | null | undefined;
    if (typeof file !== 'object' || !file?.filename) return [];
    return [
      {
        title: words(row, 'title', locale),
        href: `${FOLDERS[at]}${String(file.filename)}`,
        bytes: Number(file.filesize),
        pages: Number(file.pages),
      },
    ];
  });
}
