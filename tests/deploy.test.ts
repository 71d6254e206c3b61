import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXTRACT_LIMIT } from '../domain/extract-limit';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const all = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

const reference = all(file('deploy/naiman-open.env'), /^#?([A-Z][A-Z_]+)=/gm);
const inReadme = all(file('README.md'), /`([A-Z][A-Z_]+)`(?=[^|\n]*\|[^|\n]*\|)/g);
const inDoor = all(file('door/settings.ts') + file('door/ports.mjs'), /(?:env\.|\(env, ')([A-Z][A-Z_]+)/g);

it('the environment reference and README name the same variables, and all the doors read', () => {
  expect(inDoor.size).toBeGreaterThan(8);
  for (const name of inDoor) expect([...reference], name).toContain(name);
  expect([...reference].sort()).toEqual([...inReadme].sort());
});

it('the sockets systemd holds are those the doors look for and nginx speaks to', () => {
  const nginx = file('deploy/nginx/naiman-open.conf');
  for (const [unit, name] of [
    ['naiman-public', 'public'],
    ['naiman-office', 'office'],
  ] as const) {
    const socket = file(`deploy/systemd/${unit}.socket`);
    expect(socket).toContain(`FileDescriptorName=${name}\n`);
    expect(file('door/main.ts')).toContain(`inherited.get('${name}')`);
    const [, address = ''] = /ListenStream=(.+)/.exec(socket) ?? [];
    expect(nginx).toContain(`server ${address}`);
    expect(file('deploy/systemd/naiman-open.service')).toContain(`${unit}.socket`);
  }
});

it('nginx lets an extract through to the desk that the desk takes', () => {
  const [, megabytes] =
    file('deploy/nginx/naiman-open.conf').match(/upload \{\s+client_max_body_size (\d+)m;/) ?? [];
  expect(Number(megabytes) * 1024 * 1024).toBe(EXTRACT_LIMIT);
});

it('systemd and nginx wait longer than the doors do', () => {
  const seconds = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);
  const grace = seconds(file('door/closing.ts'), /GRACE_MS = (\d+)_000/);
  expect(seconds(file('deploy/systemd/naiman-open.service'), /TimeoutStopSec=(\d+)/)).toBeGreaterThan(grace);
  const page = seconds(file('door/public/exchange.ts'), /pageMs: (\d+)_000/);
  expect(seconds(file('deploy/nginx/naiman/to-door.conf'), /proxy_read_timeout (\d+)s/)).toBeGreaterThan(
    page,
  );
  const kept = seconds(file('door/public/public-door.ts'), /keepAliveTimeout: (\d+)_000/);
  expect(seconds(file('deploy/nginx/naiman-open.conf'), /keepalive_timeout (\d+)s/)).toBeLessThan(kept);
});
