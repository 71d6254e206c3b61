import type { Shortcut } from '../../../domain/shortcut';

/** A sentence for the person; '' where what happened can be seen. */
type Said = string;

const shown = (id: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${id}"]`)].filter(
    (one) => one.checkVisibility() && !one.matches(':disabled'),
  );

const SEARCH = '.search-filter__input, .search-filter input, main input[type="search"]';
const FOCUS_SEARCH = '#search';

/** Goes to the page's search box, else to the nearest list's. `lists`: those the person may read. */
function search(lists: readonly string[]): Said {
  const box = document.querySelector<HTMLElement>(SEARCH);
  const [, here] = /^\/admin\/collections\/([^/]+)/.exec(location.pathname) ?? [];
  const list = here ?? lists[0];
  if (box) box.focus();
  else if (list) location.assign(`/admin/collections/${list}${FOCUS_SEARCH}`);
  else return '这一页没有搜索框。';
  return '';
}

/** Puts the cursor into the search box once it is there, where the address asks for it. Returns how to stop waiting. */
export function awaitSearch(): () => void {
  if (location.hash !== FOCUS_SEARCH) return () => undefined;
  const look = setInterval(() => {
    const box = document.querySelector<HTMLElement>(SEARCH);
    if (!box) return;
    clearInterval(look);
    box.focus();
  }, 100);
  const end = setTimeout(() => clearInterval(look), 10_000);
  return () => {
    clearInterval(look);
    clearTimeout(end);
  };
}

async function next(): Promise<Said> {
  const response = await fetch(`/api/waiting/next?after=${encodeURIComponent(location.pathname)}`, {
    credentials: 'same-origin',
  }).catch(() => null);
  if (!response?.ok) return '没有连上编辑台。请检查网络后再试。';
  const { href } = (await response.json()) as { href: string | null };
  if (href === null) return '没有别的等您办的了。';
  location.assign(href);
  return '';
}

const NONE: Record<'submit' | 'pass' | 'back', string> = {
  submit: '现在没有“提交审核”这一步。',
  pass: '现在没有等您签的。',
  back: '现在没有“退回”这一步。',
};

/** Presses a button of the review for the person, once they have said yes; none is pressed where several could be meant. */
function press(id: 'submit' | 'pass' | 'back'): Said {
  const [button, another] = shown(id);
  if (!button) return NONE[id];
  button.scrollIntoView({ block: 'nearest' });
  if (another) {
    button.focus();
    return '可以签的不止一项：用 Tab 选好，再按回车。';
  }
  const [note] = shown('note') as HTMLTextAreaElement[];
  if (id === 'back' && note && note.value.trim() === '') {
    note.focus();
    return '请写退回的意见。写好以后用 Tab 到“退回”，按回车。';
  }
  if (window.confirm(`${button.textContent}。确定吗？`)) button.click();
  return '';
}

function preview(): Said {
  const [link] = shown('preview');
  link?.click();
  return link ? '' : '这一页没有预览。';
}

/** Does what a key stands for; resolves with what to say. */
export async function act({ id }: Shortcut, lists: readonly string[]): Promise<Said> {
  switch (id) {
    case 'home':
      location.assign('/admin');
      return '';
    case 'search':
      return search(lists);
    case 'next':
      return next();
    case 'preview':
      return preview();
    case 'help':
      return '';
    default:
      return press(id);
  }
}
