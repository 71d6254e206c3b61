import { ATTACHMENT_FOLDER } from '../../domain/attachment';
import { DATABASE_FILE } from '../database-file';

/** What a data folder and a backup of it have in common. */
export const DATABASE = DATABASE_FILE;
export const MEDIA = 'media';
export const ATTACHMENTS = ATTACHMENT_FOLDER;
/** Folders of files the database speaks of. */
export const SPOKEN_OF = [MEDIA, ATTACHMENTS] as const;
export const SECRETS = 'secrets';
export const SLIPS = 'slips';

/** What a backup has besides. */
export const MANIFEST = 'manifest.json';
export const DIGESTS = 'SHA256SUMS';

/** A reason in plain Chinese for the operator; nothing was changed when it is thrown. */
export class BackupRefusal extends Error {}
