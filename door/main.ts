/** Opens the doors: `node build/door/main.mjs`, with `--dev` while developing. Settings: see settings.ts. */
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { SettingError } from '../domain/setting.mjs';
import { closeServers } from './closing';
import { inheritedSockets } from './inherited';
import { listenAll, type Opening } from './listening';
import { Metrics } from './metrics';
import { createMetricsDoor } from './metrics-door';
import { createOfficeDoor } from './office';
import { keepComplaintsPlain } from './plain-words';
import { createPublicDoor } from './public/public-door';
import { siteFiles } from './public/site-files';
import { logRequest, type RequestRecord } from './request-log';
import { followRevisions } from './revisions';
import { type DoorSettings, readSettings } from './settings';
import { whenToldToEnd } from './told-to-end';
import { askFirst, warmUpOffice, warmUpPublic } from './warm-up';
import { readMessages, readWords, withDeskMessages, withDeskWords } from './words';

// Compiled to build/door/main.mjs and always started from the project's folder.
const dir = process.cwd();
const dev = process.argv.includes('--dev');

/** Where this process listens: at the doors it opens, and with figures where they have a port of their own. */
function openingsOf(
  { door, port, host, officePort, officeHost, metricsPort }: DoorSettings,
  { publicDoor, officeDoor, figures }: Record<'publicDoor' | 'officeDoor' | 'figures', Server>,
): Opening[] {
  const inherited = inheritedSockets(process.env, process.pid);
  const atPublic = { port, host, portSetting: 'PORT', hostSetting: 'HOST', fd: inherited.get('public') };
  const atOffice = {
    ...{ port: officePort, host: officeHost, portSetting: 'OFFICE_PORT', hostSetting: 'OFFICE_HOST' },
    fd: inherited.get('office'),
  };
  return [
    ...(door === 'office' ? [] : [{ server: publicDoor, ...atPublic }]),
    ...(door === 'public' ? [] : [{ server: officeDoor, ...atOffice }]),
    ...(metricsPort === null
      ? []
      : [{ server: figures, port: metricsPort, host: '127.0.0.1', portSetting: 'METRICS_PORT' }]),
  ];
}

async function open(): Promise<void> {
  const settings = readSettings(process.env);
  // Next reads it while it is being imported.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', SWEEPS_RECORD: '1' });
  const [{ default: next }, messages] = await Promise.all([
    import('next'),
    readMessages(path.join(dir, 'messages')),
    import('../cms/start-refusal').then(({ refuseOtherSecrets }) => refuseOtherSecrets()),
  ]);

  let isOpen = true;
  let makeReady = () => {};
  let handler: ReturnType<ReturnType<typeof next>['getRequestHandler']> | undefined;
  const metrics = new Metrics();
  const door = {
    next: (...exchange: Parameters<NonNullable<typeof handler>>) =>
      handler ? handler(...exchange) : Promise.reject(new Error('Next is not ready.')),
    words: withDeskWords(readWords(messages)),
    messages: withDeskMessages(messages),
    settings,
    metrics,
    record: (record: RequestRecord) => {
      metrics.count(record);
      logRequest(settings.log, record);
    },
    isOpen: () => isOpen,
    ready: new Promise<void>((resolve) => {
      makeReady = resolve;
    }),
  };
  const publicDoor = createPublicDoor(dev ? door : { ...door, siteFiles: siteFiles(dir) });
  const officeDoor = createOfficeDoor(door);
  // Next hangs its own upgrade listener on the server it is given, or on the first that brings it a request. Only
  // developing needs it; the listener keeps the connection of a request it cannot read open for ever (16.4).
  const app = next({ dev, dir, port: settings.officePort, httpServer: dev ? officeDoor : createServer() });

  const figures = createMetricsDoor(metrics, settings);
  const openings = openingsOf(settings, { publicDoor, officeDoor, figures });
  let stopFollowing = () => {};
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    stopFollowing();
    await closeServers(openings.map(({ server }) => server));
    await app.close().catch(console.error);
    process.exit(0);
  };
  whenToldToEnd(close);

  await app.prepare();
  handler = app.getRequestHandler();
  const following = followRevisions(door.next);
  stopFollowing = following.stop;
  const ports = await listenAll(openings);
  const port = ports.get(publicDoor);
  if (port !== undefined) {
    console.log(`公开网站 ${settings.publicUrl ?? `http://localhost:${port}/`}`);
    // It opens the desk, so that no page opens it once more (cms/opened-desk.ts).
    await following.first;
    await askFirst(port, settings.host);
    makeReady();
    await warmUpPublic(port, settings.host);
  }
  makeReady();
  const officePort = ports.get(officeDoor);
  if (officePort !== undefined) {
    console.log(`编辑后台 http://localhost:${officePort}/admin`);
    void warmUpOffice(officePort, settings.officeHost);
  }
}

keepComplaintsPlain();

// One forgotten promise in a page or in the desk must not take both doors down.
process.on('unhandledRejection', (error) => console.error(error));

open().catch((error: Error) => {
  // The operator's own words, addresses among them, and not somebody's: they are said as they are.
  if (error instanceof SettingError) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exit(1);
});
