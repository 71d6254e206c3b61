import path from 'node:path';
import { filesBelow } from '../../../cms/backup/files';
import { MEDIA } from '../../../cms/backup/layout';
import { pictureFaults, pictureFiles } from '../../../cms/backup/pictures';
import { type Check, fault, note } from '../check';
import { unreadable } from '../unreadable';

/** Every picture of the desk is there in all its sizes; files nobody speaks of are named. */
export const pictures: Check = {
  name: '图片文件',
  run: ({ folder, database }) => {
    const media = path.join(folder, MEDIA);
    const wrong = pictureFaults(database, media);
    const missing = new Set(wrong.map(({ file }) => file));
    const named = pictureFiles(database).map(({ file }) => file);
    const known = new Set(named);
    return [
      ...wrong.map(({ media: id, file, reason }) => fault(`${MEDIA}/${file}`, `${reason}（图片 ${id}）`)),
      ...named
        .filter((file) => !missing.has(file))
        .flatMap((file) => {
          const why = unreadable(path.join(media, file));
          return why ? [fault(`${MEDIA}/${file}`, why)] : [];
        }),
      ...filesBelow(media)
        .filter((file) => !known.has(file))
        .map((file) => note(`${MEDIA}/${file}`, '没有任何图片用到它')),
    ];
  },
};
