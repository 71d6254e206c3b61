// @ts-check
// Plain JavaScript, for npm start reads it before anything has been installed or compiled.
import { oneOf, SettingError, wholeNumber } from '../domain/setting.mjs';

/** @typedef {import('../domain/setting.mjs').Env} Env */

export const DOORS = /** @type {const} */ (['public', 'office', 'both']);
/** @typedef {(typeof DOORS)[number]} DoorChoice */

/**
 * @typedef {object} Ports
 * @property {DoorChoice} door which doors are opened by this process
 * @property {number} port TCP port of the public door
 * @property {number} officePort TCP port of the office door
 * @property {number | null} metricsPort TCP port of the loopback address on which figures are shown, besides the office
 *   door; null: none
 */

/**
 * @param {Env} env
 * @param {string} name
 * @param {number} unset
 */
const portOf = (env, name, unset) => wholeNumber(env, name, { unset, least: 0, most: 65535 });

/**
 * Ports that one process opens must differ; of 0 the machine finds one for each.
 *
 * @param {Ports} ports
 */
function refuseShared({ door, port, officePort, metricsPort }) {
  const opened = [
    { name: 'PORT', port, isOpened: door !== 'office' },
    { name: 'OFFICE_PORT', port: officePort, isOpened: door !== 'public' },
    { name: 'METRICS_PORT', port: metricsPort ?? 0, isOpened: metricsPort !== null },
  ].filter(({ isOpened, port }) => isOpened && port !== 0);
  for (const [at, one] of opened.entries()) {
    const other = opened.slice(at + 1).find(({ port }) => port === one.port);
    if (other)
      throw new SettingError(
        `${one.name} 和 ${other.name} 应为不同的端口，现在都是 ${one.port}。没有改动，请改正后再运行。`,
      );
  }
}

/**
 * DOOR (both), PORT (3000), OFFICE_PORT (3001) and METRICS_PORT (none). Throws a SettingError.
 *
 * @param {Env} env
 * @returns {Ports}
 */
export function readPorts(env) {
  const ports = {
    door: oneOf(env, 'DOOR', DOORS, 'both'),
    port: portOf(env, 'PORT', 3000),
    officePort: portOf(env, 'OFFICE_PORT', 3001),
    metricsPort: env.METRICS_PORT ? portOf(env, 'METRICS_PORT', 0) : null,
  };
  refuseShared(ports);
  return ports;
}
