const BROKEN = '没有连上编辑台，没有保存。您写的还在框里，请检查网络后再试。';

export type Answered<T> =
  | { ok: true; body: T }
  | { ok: false; status: number; message: string; body: unknown };

/** Asks one of the desk's own addresses below /api/word-translations. Never rejects. */
export async function askDesk<T>(path: string, init?: RequestInit): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/word-translations/${path}`, { credentials: 'same-origin', ...init });
    const body = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, body: body as T };
    return { ok: false, status: response.status, message: body.message ?? BROKEN, body };
  } catch {
    return { ok: false, status: 0, message: BROKEN, body: null };
  }
}

export const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
