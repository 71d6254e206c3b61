// npm run bench -- kills [--times 200]: kills a writing process at random moments; what it acknowledged must be there.
import { benchKills } from './safety/kills.mjs';

const at = process.argv.indexOf('--times');
const times = at < 0 ? undefined : Number(process.argv[at + 1]);

if (times !== undefined && !(Number.isInteger(times) && times > 0 && times < 10_000)) {
  process.stderr.write('用法：npm run bench -- kills [--times 次数]\n');
  process.exit(2);
}
process.exit((await benchKills(times)) ? 0 : 1);
