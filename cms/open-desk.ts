import 'server-only';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** Opens the desk, with all that belongs to it; what public pages read asks for it by opened-desk.ts. */
export const openDesk = (): Promise<Payload> => getPayload({ config });
