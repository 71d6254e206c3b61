/** POST where no method is named. */
type Sent = { method?: 'POST' | 'PATCH' | 'DELETE'; body?: object };

const BROKEN = '没有连上编辑台';

/**
 * Reads one of the desk's own addresses, or sends something there. When it refuses, or is not reached, a sentence comes
 * back in place of an answer; `kept` says what the latter has left as it was. Never rejects.
 */
export async function askDesk<T extends object>(
  address: string,
  kept: string,
  sent?: Sent,
): Promise<T | string> {
  const broken = `${BROKEN}，${kept}。请检查网络后再试。`;
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      ...(sent && { method: sent.method ?? 'POST' }),
      ...(sent?.body && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent.body),
      }),
    });
    const answer = await response.json();
    return response.ok ? (answer as T) : (answer.errors?.[0]?.message ?? broken);
  } catch {
    return broken;
  }
}
