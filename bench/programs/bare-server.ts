/**
 * The least a Node server can do: gives out the bytes of one page, read once. Arguments: port, address to read. What
 * a figure of this machine means is told by how it stands to this one.
 */
import { createServer } from 'node:http';

async function main(port: number, address: string): Promise<void> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const page = Buffer.from(await answer.arrayBuffer());
  createServer((_, res) => {
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
    res.end(page);
  }).listen(port, '127.0.0.1', () => console.log('open'));
}

main(Number(process.argv[2]), process.argv[3] ?? '');
