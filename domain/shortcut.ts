/** Keys of the desk. `key`: what the browser names it, small; `signs`: what else the same key writes. */
export type Shortcut = {
  id: 'help' | 'home' | 'search' | 'next' | 'preview' | 'submit' | 'pass' | 'back';
  key: string;
  signs: readonly string[];
  words: string;
};

/** Pressed alone, outside of text. What signs, sends or returns is asked once more before it is done. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'help', key: '?', signs: ['？'], words: '打开、关上这张表' },
  { id: 'home', key: 'h', signs: [], words: '回首页' },
  { id: 'search', key: '/', signs: ['、'], words: '到搜索框' },
  { id: 'next', key: 'n', signs: [], words: '下一件等我办的' },
  { id: 'preview', key: 'p', signs: [], words: '打开预览' },
  { id: 'submit', key: 't', signs: [], words: '提交审核（会再问一次）' },
  { id: 'pass', key: 'y', signs: [], words: '签我这一审：通过（会再问一次）' },
  { id: 'back', key: 'b', signs: [], words: '退回修改：先到意见框；写好以后会再问一次' },
];

/** Payload's own; works in a text field too. */
export const SAVE_KEYS = { keys: 'Ctrl+S', words: '保存（有草稿的存草稿）' } as const;

/** What is known of a key that was pressed. */
export type Pressed = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
  keyCode: number;
  defaultPrevented: boolean;
};

/** An input method is putting a word together; 229 is what browsers say that do not say so. */
export const isComposing = ({ isComposing, keyCode }: Pick<Pressed, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229;

/** The shortcut a key stands for; null while words are put together, with another key held, or held down itself. */
export function shortcutOf(pressed: Pressed): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = pressed;
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented || isComposing(pressed)) return null;
  const small = key.toLowerCase();
  return SHORTCUTS.find((one) => one.key === small || one.signs.includes(key)) ?? null;
}
