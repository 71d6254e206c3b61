/** The desk's REST interface as a browser meets it, signed in with a password, without a server in between. */
import { handleEndpoints, type Payload } from 'payload';
import { PASSWORD } from './review/desk.fixture';

// What is refused on purpose would fill the screen. Read when the desk is opened, after this.
process.env.LOG_LEVEL = 'silent';

export type Answer = { status: number; text: string; body: Record<string, never> };
export type Rest = (method: string, path: string, body?: object) => Promise<Answer>;

/** Asks as whoever holds `token`; as a stranger without one. */
export const restWith =
  (payload: Payload, token: string | null, more: Record<string, string> = {}): Rest =>
  async (method, path, body) => {
    const request = new Request(`http://localhost/api${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `JWT ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...more,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const response = await handleEndpoints({ config: payload.config, request });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, text, body: isJson ? JSON.parse(text) : {} };
  };

/** Signs a person of desk.fixture.ts in; each call is a session of its own. */
export async function restAs(payload: Payload, { email }: { email?: string }): Promise<Rest> {
  const data = { email: String(email), password: PASSWORD };
  const { token } = await payload.login({ collection: 'users', data });
  return restWith(payload, String(token));
}

export type Sent = [method: string, path: string, data: object, file?: Buffer];
type Kept = { status: number; text: string; doc: Record<string, unknown> };

/** As the desk's own form sends a picture; `doc` is empty where it was refused. */
export async function sendPicture(
  payload: Payload,
  token: string,
  ...[method, path, data, file]: Sent
): Promise<Kept> {
  const body = new FormData();
  if (file) body.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), 'lamp.png');
  body.set('_payload', JSON.stringify(data));
  const headers = { Authorization: `JWT ${token}` };
  const request = new Request(`http://localhost/api${path}`, { method, headers, body });
  const response = await handleEndpoints({ config: payload.config, request });
  const text = await response.text();
  return { status: response.status, text, doc: JSON.parse(text).doc ?? {} };
}
