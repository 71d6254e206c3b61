import { readFileSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_MS = 500;

/** Who started a process, where it is a shell: npm starts one, and where that waits it is npm's child and not we. */
function starterOfShell(pid) {
  try {
    // Its name stands in brackets, and may have some itself; behind them are its state and its parent.
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name?.endsWith('sh') ? parent : null;
  } catch {
    // Not Linux; elsewhere the shell puts the program in its own place.
    return null;
  }
}

const starters = () => `${process.ppid} ${starterOfShell(process.ppid)}`;
/** As they were when this program began: npm may be gone before the site has been started. */
const before = starters();

/**
 * Stays for as long as the site does: what tells this program to end tells the site, and this program ends with it. npm
 * that is ended by a signal says nothing to what it has started, and the site would keep its ports with nobody to end
 * it. Started without npm, it may outlive the shell.
 *
 * @param {import('node:child_process').ChildProcess} site
 */
export function keepSite(site) {
  for (const signal of SIGNALS) process.on(signal, () => site.kill(signal));
  site.on('exit', (code) => process.exit(code ?? 1));
  if (!process.env.npm_lifecycle_event) return;
  const looking = setInterval(() => {
    if (starters() === before) return;
    clearInterval(looking);
    site.kill('SIGTERM');
  }, LOOK_MS);
}
