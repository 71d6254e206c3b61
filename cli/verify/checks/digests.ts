import { digestFaults, readDigests } from '../../../cms/backup/digests';
import { type Check, fault } from '../check';

/** Every file of a backup is as it was, and none has come to it. */
export const digests: Check = {
  name: '备份文件的摘要',
  only: ['backup'],
  run: async ({ folder }) =>
    (await digestFaults(folder, readDigests(folder))).map(({ file, reason }) => fault(file, reason)),
};
