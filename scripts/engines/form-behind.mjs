const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** The body of a WebDriver async script that answers with what an expression gives. */
const answer = (expression) => `arguments[0](${expression});`;
/** Done a little later, or the driver waits for the answer of a page that is gone. */
const later = (act) => `setTimeout(() => { ${act} }, 50); arguments[0](null);`;

/**
 * Sends the look-up form at an address filled in and goes back. `values`: what then stands in its fields; `answered`:
 * whether another page came between; `isKept`: whether the browser kept the page as it was (HTML, 7.4.6.2) rather than
 * made it anew.
 */
export async function formBehind({ visit, evaluate }, address) {
  await visit(address);
  await evaluate(
    answer(
      `document.querySelectorAll('main input').forEach((field) => { field.value = 'A12345'; window.asItWas = true; })`,
    ),
  );
  await evaluate(later(`document.querySelector('main form').requestSubmit();`));
  await wait(2000);
  const answered = await evaluate(answer('!window.asItWas'));
  await evaluate(later('history.back();'));
  await wait(2000);
  const [isKept, ...values] = await evaluate(
    answer(
      `[Boolean(window.asItWas), ...[...document.querySelectorAll('main input')].map(({ value }) => value)]`,
    ),
  );
  return { answered, isKept, values };
}

/**
 * Comes to the look-up form by a link of the home page at `home`, leaves it quickly and goes back. `isScripted`: whether
 * the script had come within five seconds; `path`: where the reader then is.
 */
export async function formLeft({ visit, evaluate }, home) {
  await visit(home);
  await evaluate(later(`document.querySelector('main a[href$="/cases"]').click();`));
  await wait(1500);
  const isScripted = () => evaluate(answer(`Boolean(document.querySelector('[data-quick-exit]')?.onclick)`));
  const end = Date.now() + 5000;
  while (!(await isScripted()) && Date.now() < end) await wait(100);
  const wasScripted = await isScripted();
  // Elsewhere would be outside this machine.
  await evaluate(
    later(
      `const exit = document.querySelector('[data-quick-exit]'); exit.href = '/zh/privacy'; exit.click();`,
    ),
  );
  await wait(1500);
  const left = await evaluate(answer('location.pathname'));
  await evaluate(later('history.back();'));
  await wait(1500);
  return { isScripted: wasScripted, left, path: await evaluate(answer('location.pathname')) };
}
