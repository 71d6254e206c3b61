/** The kinds of picture the desk takes in (cms/collections/media.ts), by the ending of the file. */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  avif: 'image/avif',
};
/**
 * One name in one folder: no path, no hidden file, nothing invisible. Letters of any script, because the desk kept
 * the name a picture was uploaded under.
 */
const PICTURE_NAME = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._ ()-]{0,199}$/u;
const ENDING = /\.([a-z]+)$/i;

/** The media type of a picture by the name of its file; null where no picture can have that name. */
export function pictureType(name: string): string | null {
  const [, ending = ''] = ENDING.exec(name) ?? [];
  const type =
    PICTURE_NAME.test(name) && Object.entries(PICTURE_TYPES).find(([one]) => one === ending.toLowerCase());
  return type ? type[1] : null;
}

/** Names are made by the desk (cms/hooks/anonymous-file.ts) or by the seeder. */
const ATTACHMENT_NAME = /^[a-z0-9][a-z0-9-]{0,99}\.pdf$/;

/** Whether an attachment can have a file of this name. */
export const isAttachmentName = (name: string): boolean => ATTACHMENT_NAME.test(name);

const IN_FOLDER = /^\/(media|attachments)\/(.*)$/s;

/**
 * What a decoded path says of a file the desk has taken in: `elsewhere`, that it leads to none of their folders;
 * `impossible`, that none can have this name.
 */
export function fileAt(path: string): 'elsewhere' | 'impossible' | 'possible' {
  const [, folder, name = ''] = IN_FOLDER.exec(path) ?? [];
  if (!folder) return 'elsewhere';
  const isPossible = folder === 'media' ? pictureType(name) !== null : isAttachmentName(name);
  return isPossible ? 'possible' : 'impossible';
}
