const BROKEN = '没有连上编辑台，什么都没有改变。请检查网络后再试。';

/** Sends something to the desk's own interface; what it says when it refuses comes back as a sentence, else ''. */
export async function send(
  method: 'POST' | 'PATCH' | 'DELETE',
  address: string,
  body?: object,
): Promise<string> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (response.ok) return '';
    const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
    return errors[0]?.message ?? BROKEN;
  } catch {
    return BROKEN;
  }
}
