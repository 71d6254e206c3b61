import { executeAuthStrategies, type Payload } from 'payload';
import type { SessionCheck } from '@/domain/office-session';

/**
 * By what the desk asks of its own requests: the signature, the account and its list of sessions. False as well when
 * the database does not answer.
 */
export const sessionOf =
  (payload: Payload): SessionCheck =>
  async (headers) =>
    executeAuthStrategies({ headers, payload }).then(
      ({ user }) => user !== null,
      () => false,
    );
