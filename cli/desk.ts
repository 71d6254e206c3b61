import type { Payload } from 'payload';

/**
 * Opens the desk, which makes its database as new as this program, or makes it: a command that works on a site that
 * stands asks standing-desk.ts. It takes a second to read: only once it is needed.
 */
export async function openDesk(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
  ]);
  return getPayload({ config });
}
