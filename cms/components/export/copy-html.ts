/** The way of browsers that offer no clipboard to pages without TLS, as many desks on an inside network are. */
function copySelected(html: string): boolean {
  const place = document.createElement('div');
  place.contentEditable = 'true';
  place.style.cssText = 'position:fixed;inset-inline-start:-100vw';
  // The desk's own answer: every word in it is escaped (domain/export/wechat.ts).
  place.innerHTML = html;
  document.body.append(place);
  const before = document.activeElement;
  getSelection()?.selectAllChildren(place);
  const isCopied = document.execCommand('copy');
  place.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Puts HTML on the clipboard as formatted text, with its bare words beside it. False where the browser refuses. */
export async function copyHtml(html: string): Promise<boolean> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return copySelected(html);
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  const blob = (type: string, words: string) => new Blob([words], { type });
  const item = new ClipboardItem({
    'text/html': blob('text/html', html),
    'text/plain': blob('text/plain', text),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => copySelected(html),
  );
}
