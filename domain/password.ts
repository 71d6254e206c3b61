/** OWASP ASVS 5.0, 6.2.1 and 6.2.4: at least so long, and none of those that are tried first. */
export const LEAST_PASSWORD = 12;
/** Longer ones are cut by nobody and cost time to digest. */
export const MOST_PASSWORD = 200;

/** Long enough and tried first all the same; small letters, without spaces. */
const COMMON = new Set([
  ...['password1234', 'passw0rd1234', 'password12345', 'administrator', 'administrator1', 'adminadmin123'],
  ...[
    'qwertyuiop12',
    'qwertyuiop123',
    'qwerty123456',
    'asdfghjkl123',
    '1qaz2wsx3edc',
    'q1w2e3r4t5y6',
    'zxcvbnm12345',
  ],
  ...[
    '123456789abc',
    '123456abcdef',
    'abc123456789',
    'abcd12345678',
    'a123456789012',
    'aa1234567890',
    'abcdefghijkl',
  ],
  ...['woaini1314520', 'woaini5201314', '5201314woaini', 'iloveyou1234', 'letmein12345', 'welcome12345'],
  ...[
    'gonganju1234',
    'gongan123456',
    'jingcha12345',
    'naiman123456',
    'naimangongan',
    'naimanqi1234',
    'police123456',
  ],
]);
const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
];

const plain = (text: string): string => text.toLowerCase().replace(/\s/g, '');
const isRun = (word: string): boolean => RUNS.some((run) => run.includes(word)) || /^(.{1,4})\1+$/.test(word);

/**
 * What is wrong with a password for an account, in a sentence for the desk; null where it will do. `names` are what the
 * account is called: its address, its name.
 */
export function weaknessOf(password: string, names: readonly (string | null | undefined)[]): string | null {
  const word = plain(password);
  if ([...password].length < LEAST_PASSWORD)
    return `密码至少 ${LEAST_PASSWORD} 个字符。几个不相干的词连起来，又长又好记。`;
  if (password.length > MOST_PASSWORD) return `密码不超过 ${MOST_PASSWORD} 个字符。`;
  if (COMMON.has(word) || isRun(word)) return '这个密码太常见，最先被人试到。请换一个。';
  const own = names.flatMap((name) => (name ? [plain(name), plain(name).split('@')[0] ?? ''] : []));
  if (own.some((name) => name.length >= 4 && word.includes(name)))
    return '密码里不要有账号自己的名字或者邮箱。请换一个。';
  return null;
}
