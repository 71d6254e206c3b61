// Every page is whole without this. Asked for by the page itself, or on its behalf by /late-script.html within it.
(() => {
  const view = window.location.pathname === '/late-script.html' ? parent : window;
  const { document, location, navigator } = view;
  const root = document.documentElement;
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // A personal answer must not come back with the Back button.
  const forget = () => each('[data-private]', (part) => part.replaceChildren());
  if (document.querySelector('[data-private]')) {
    view.addEventListener('pagehide', forget);
    view.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      forget();
      location.replace(location.pathname);
    });
  }

  const leave = (link) => location.replace(link.href);
  each('[data-quick-exit]', (link) => {
    link.onclick = (event) => {
      event.preventDefault();
      leave(link);
    };
  });
  let escapes = [];
  view.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    const link = document.querySelector('[data-quick-exit]');
    if (!link || key !== 'Escape' || repeat) return;
    escapes = [...escapes, timeStamp].slice(-3);
    if (escapes.length === 3 && escapes[2] - escapes[0] < 3000) leave(link);
  });

  // Of the page that is passed on: its sheet names it as its own origin.
  const passedOn = () => document.querySelector('link[rel=canonical]')?.href || location.href;
  // A reader may change their mind, or the browser forbid it: the address stands beside.
  const offer = (selector, act) =>
    each(selector, (button) => {
      button.disabled = false;
      button.onclick = () => act(button).catch(() => {});
    });
  if (navigator.share)
    offer('[data-share]', ({ dataset: { title, text } }) =>
      navigator.share({ title, text, url: passedOn() }),
    );
  if (navigator.clipboard)
    offer('[data-copy]', async () => {
      await navigator.clipboard.writeText(passedOn());
      each('[data-done]', (place) => {
        place.textContent = place.dataset.done;
      });
    });

  if (!/^mn/.test(root.lang)) return;

  // Asked of a field that is there: one put in to ask has the page laid out again.
  const field = document.querySelector('input, textarea, select, button');
  if (field && view.getComputedStyle(field).writingMode !== 'vertical-lr') root.classList.add('novf');

  // Upright Han is what fields are for; Mongolian letters lie sideways, or WebKit cuts words at their selectors.
  const lie = (field) => {
    field.style.textOrientation = /[\u1820-\u1842]/.test(field.value) ? 'sideways' : '';
  };
  each('input, textarea', lie);
  view.addEventListener('input', ({ target }) => lie(target));

  // Browsers leave wheel and keys without effect in columns.
  // What scrolls by itself keeps the wheel until its end.
  const scrollsItself = (part, by) => {
    for (; part && part !== root && part !== document.body; part = part.parentElement) {
      const { scrollHeight, clientHeight, scrollTop } = part;
      const left = by > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
      if (left > 1 && /auto|scroll/.test(view.getComputedStyle(part).overflowY)) return true;
    }
    return false;
  };
  const wheel = (event) => {
    const { deltaX, deltaY } = event;
    if (event.ctrlKey || event.shiftKey || Math.abs(deltaX) >= Math.abs(deltaY)) return;
    if (scrollsItself(event.target, deltaY)) return;
    event.preventDefault();
    view.scrollBy({ left: deltaY * [1, 32, view.innerWidth][event.deltaMode], behavior: 'instant' });
  };
  view.addEventListener('wheel', wheel, { passive: false });

  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const held = event.target.closest?.('input, textarea, select, button, summary');
    // Space presses a button or opens what is folded; the other keys mean nothing to them.
    if (held && (event.key === ' ' || held.matches('input, textarea, select'))) return;
    const page = view.innerWidth * 0.85;
    const steps = { PageDown: page, PageUp: -page, Home: -1e7, End: 1e7, ' ': event.shiftKey ? -page : page };
    if (!(event.key in steps)) return;
    event.preventDefault();
    view.scrollBy({ left: steps[event.key] });
  });
})();
