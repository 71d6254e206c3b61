'use client';

import type { ShownFinding } from '../../privacy/shown';

const BLOCKS = 'p, h2, h3, li, blockquote';

const editorOf = (path: string): HTMLElement | null =>
  document.querySelector(`[data-field-path="${CSS.escape(path)}"] [contenteditable="true"]`);

/** The DOM range of a character range below an element; null where the text has changed meanwhile. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let from = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const to = from + (node.nodeValue ?? '').length;
    if (!isOpen && start < to) {
      range.setStart(node, start - from);
      isOpen = true;
    }
    if (isOpen && end <= to) {
      range.setEnd(node, end - from);
      return range;
    }
    from = to;
  }
  return null;
}

/** Where a finding stands in an editor on the screen: the block that says exactly the passage. */
export function rangeOf({ path, inside, text, start, end }: ShownFinding): Range | null {
  if (inside?.key !== 'text') return null;
  const blocks = [...(editorOf(path)?.querySelectorAll(BLOCKS) ?? [])];
  const block = blocks.find((one) => one.textContent === text);
  return block ? rangeIn(block, start, end) : null;
}

/** Marks passages in the editors without touching their text (CSS custom highlights). */
export function mark(findings: readonly ShownFinding[]): void {
  if (!('highlights' in CSS)) return;
  for (const level of ['hard', 'soft'] as const) {
    const ranges = findings
      .filter((finding) => finding.level === level && finding.state !== 'cleared')
      .map(rangeOf)
      .filter((range) => range !== null);
    CSS.highlights.set(`privacy-${level}`, new Highlight(...ranges));
  }
}

const box = (path: string): HTMLElement | null =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
  document.querySelector(`[data-field-path="${CSS.escape(path)}"]`);

/** Brings the place into view and selects the words where that can be done. */
export function show(finding: ShownFinding): void {
  const range = rangeOf(finding);
  if (range) {
    editorOf(finding.path)?.focus();
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return;
  }
  const place = box(finding.path);
  place?.scrollIntoView({ block: 'center' });
  const input = place?.matches('input, textarea') ? place : place?.querySelector('input, textarea');
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    input.focus();
    if (!finding.inside && input.value.slice(finding.start, finding.end) !== '')
      input.setSelectionRange(finding.start, finding.end);
  } else editorOf(finding.path)?.focus();
}
