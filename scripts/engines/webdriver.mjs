// The classic WebDriver protocol over HTTP (W3C WebDriver), as much of it as a page of facts needs.

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(base, method, path, body) {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
  return value;
}

/** Tries until the driver listens; gives up after `ms`. */
async function firstAnswer(base, ms) {
  for (const end = Date.now() + ms; ; await wait(100)) {
    try {
      return await ask(base, 'GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A window of a browser behind a driver at `base`. */
export async function openSession(base, capabilities) {
  await firstAnswer(base, 15_000);
  const { sessionId } = await ask(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const at = (method, path, body) => ask(base, method, `/session/${sessionId}${path}`, body);
  return {
    resize: (width, height) => at('POST', '/window/rect', { x: 0, y: 0, width, height }),
    visit: (url) => at('POST', '/url', { url }),
    evaluate: (script) => at('POST', '/execute/async', { script, args: [] }),
    picture: async () => Buffer.from(await at('GET', '/screenshot'), 'base64'),
    close: () => at('DELETE', ''),
  };
}
