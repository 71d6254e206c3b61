type Env = Record<string, string | undefined>;

const FIRST = 3;

/**
 * Sockets that systemd has opened before this process and keeps open after it (sd_listen_fds(3)): connections that
 * come while the program is being started anew wait in them instead of being refused. By name, as FileDescriptorName=
 * in the .socket unit gives it; without names the first is "public", the second "office".
 */
export function inheritedSockets(env: Env, pid: number): Map<string, number> {
  if (env.LISTEN_PID !== String(pid) || !/^[1-9]$/.test(env.LISTEN_FDS ?? '')) return new Map();
  const names = (env.LISTEN_FDNAMES ?? 'public:office').split(':');
  return new Map(Array.from({ length: Number(env.LISTEN_FDS) }, (_, at) => [names[at] ?? '', FIRST + at]));
}
