// npm run bench [-- NAME [NUMBER]]: measures what was promised and prints target and result. Without a name: all.
import { loadavg } from 'node:os';
import { install } from './install.mjs';

const BENCHES = { kills: async (number) => (await import('../bench/safety/kills.mjs')).benchKills(number) };

const [name, number] = process.argv.slice(2);
if ((name && !BENCHES[name]) || (number && !/^[1-9]\d{0,3}$/.test(number))) {
  console.error(`用法：npm run bench [-- ${Object.keys(BENCHES).join('|')} [次数]]`);
  process.exit(2);
}
install();
const { compileWhenStale } = await import('./compile-when-stale.mjs');
await compileWhenStale();
let isMet = true;
for (const bench of name ? [BENCHES[name]] : Object.values(BENCHES))
  isMet = (await bench(number ? Number(number) : undefined)) && isMet;
console.log(`Load average of the machine: ${loadavg()[0]?.toFixed(1)} (other programs make figures worse).`);
process.exit(isMet ? 0 : 1);
