import path from 'node:path';
import { attachmentFaults, attachmentFiles, isSameFile } from '../../../cms/backup/attachments';
import { filesBelow } from '../../../cms/backup/files';
import { ATTACHMENTS } from '../../../cms/backup/layout';
import { type Check, fault, note } from '../check';
import { unreadable } from '../unreadable';

/** Every PDF of the desk is there, byte for byte as it was checked; files nobody speaks of are named. */
export const attachments: Check = {
  name: '附件文件',
  run: ({ folder, database }) => {
    const place = path.join(folder, ATTACHMENTS);
    const wrong = attachmentFaults(database, place);
    const missing = new Set(wrong.map(({ file }) => file));
    const named = attachmentFiles(database);
    const known = new Set(named.map(({ file }) => file));
    return [
      ...wrong.map(({ attachment, file, reason }) =>
        fault(`${ATTACHMENTS}/${file}`, `${reason}（附件 ${attachment}）`),
      ),
      ...named
        .filter(({ file }) => !missing.has(file))
        .flatMap((one) => {
          const where = `${ATTACHMENTS}/${one.file}`;
          const why = unreadable(path.join(place, one.file));
          if (why) return [fault(where, why)];
          return isSameFile(one, place)
            ? []
            : [fault(where, `内容和上传检查时的摘要不一致，公众打不开（附件 ${one.attachment}）`)];
        }),
      ...filesBelow(place)
        .filter((file) => !known.has(file))
        .map((file) => note(`${ATTACHMENTS}/${file}`, '没有任何附件用到它')),
    ];
  },
};
