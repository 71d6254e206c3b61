import { logLevel } from '../domain/log-level';
import { type Env, SettingError, wholeNumber, wrongSetting, yesOrNo } from '../domain/setting.mjs';
import { parseTrusted, type TrustedProxies } from './client-address';
import { type Ports, readPorts } from './ports.mjs';
import type { LogFormat } from './request-log';

export type DoorSettings = Ports & {
  /** Interface of the public door, and of the office door. */
  host: string;
  officeHost: string;
  /** Peers whose X-Forwarded-For and X-Forwarded-Proto are believed. */
  trusted: TrustedProxies;
  /** The address citizens use, when told; forms sent from it are the site's own even behind a renaming proxy. */
  publicUrl: URL | null;
  /** Write one line a request (door, method, kind of page, status, milliseconds) to standard output. */
  log: LogFormat;
  /** Seconds for which a trusted proxy may answer for a public page without asking; see public/edge.ts. */
  edgeSeconds: number;
  /** Shown figures must be asked for with this word; null: by this machine itself. */
  metricsToken: string | null;
};

const host = (env: Env, name: string): string => {
  const text = env[name] || '0.0.0.0';
  if (!/^[A-Za-z0-9.:_-]+$/.test(text)) throw wrongSetting(name, '本机用来监听的 IP 地址或主机名', text);
  return text;
};

const publicUrl = (env: Env): URL | null => {
  const text = env.PUBLIC_URL;
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrongSetting('PUBLIC_URL', '以 http:// 或 https:// 开头的网址', text);
  return url;
};

const log = (env: Env): LogFormat => {
  if (env.LOG === 'json') return 'json';
  return yesOrNo(env, 'LOG', false, 'json') ? 'text' : 'none';
};

const DESK_SWITCHES = ['SAMPLE_CONTENT', 'OFFICE_TLS'];

const LONGEST_EDGE_SECONDS = 60;

const edgeSeconds = (env: Env): number =>
  wholeNumber(env, 'EDGE_SECONDS', { unset: 1, least: 0, most: LONGEST_EDGE_SECONDS });

const metricsToken = (env: Env): string | null => {
  const text = env.METRICS_TOKEN;
  if (!text) return null;
  if (!/^[\x21-\x7e]{16,}$/.test(text))
    throw wrongSetting('METRICS_TOKEN', '至少 16 个英文字母、数字或符号，中间没有空格');
  return text;
};

const trusted = (env: Env): TrustedProxies => {
  try {
    return parseTrusted(env.TRUSTED_PROXIES ?? '');
  } catch (error) {
    throw new SettingError(`TRUSTED_PROXIES 里的${(error as Error).message}。没有改动，请改正后再运行。`);
  }
};

/**
 * Reads the environment once, at start: PORT (3000), OFFICE_PORT (3001), DOOR (both), HOST and OFFICE_HOST
 * (0.0.0.0), TRUSTED_PROXIES (none), PUBLIC_URL (unknown), LOG (1 or json to write a request log), EDGE_SECONDS (1),
 * METRICS_PORT (none), METRICS_TOKEN (none).
 * The desk reads switches of its own when it is first asked; a word they do not know is refused here, at the start.
 *
 * OFFICE_HOST decides who can reach the editors' desk at all. 0.0.0.0 suits a first try on one's own machine and
 * containers; where the desk shall be reached only through a VPN or a tunnel, give that interface's address, or
 * 127.0.0.1. HOST is the same for the public door: 127.0.0.1 when a proxy on the same machine stands before it.
 *
 * Throws {@link SettingError} with a sentence naming the variable that is wrong.
 */
export function readSettings(env: Env): DoorSettings {
  for (const name of DESK_SWITCHES) yesOrNo(env, name, false);
  logLevel(env);
  return {
    ...readPorts(env),
    host: host(env, 'HOST'),
    officeHost: host(env, 'OFFICE_HOST'),
    trusted: trusted(env),
    publicUrl: publicUrl(env),
    log: log(env),
    edgeSeconds: edgeSeconds(env),
    metricsToken: metricsToken(env),
  };
}
