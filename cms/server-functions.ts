import type { ServerFunctionClient, ServerFunctionClientArgs } from 'payload';

/**
 * What the desk's own pages call on the server, of the names that Payload knows (@payloadcms/next,
 * handleServerFunctions.js). The others belong to what this desk does not have: folders, Payload's own times of
 * publishing, its field for addresses.
 */
const NAMES: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]);

/**
 * Passes a call on where its name is one of ours, with name and arguments alone; throws where it is not. Payload looks
 * the name up in an object with all that objects inherit: "constructor" gave a stranger back what it was called with.
 */
export async function passOn(call: ServerFunctionClientArgs, handle: ServerFunctionClient): Promise<unknown> {
  const { name, args } = call ?? {};
  if (!NAMES.has(name)) throw new Error('There is no such server function.');
  return handle({ name, args });
}
