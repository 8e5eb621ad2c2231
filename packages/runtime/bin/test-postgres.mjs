import { join } from 'node:path';
import { root } from './project.mjs';
import { startNode } from './run-node.mjs';

/**
 * A Postgres for tests, held by a process that stops it when our end of its stdin closes:
 * however we end, the server does not outlive us. It does not keep us alive either.
 */
export async function startTestPostgres() {
  const child = startNode([join(root, 'packages/runtime/src/postgres/hold-test-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C is for the tests; the server goes when they are done with it.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const adminUrl = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(line.toString().trim()));
    child.once('error', reject);
    void ended.then(() => reject(new Error('The Postgres for tests did not start.')));
  });
  for (const handle of [child, child.stdin, child.stdout]) handle.unref();
  const stop = async () => {
    child.ref();
    child.stdout.ref();
    child.stdin.end();
    await ended;
  };
  return { adminUrl, stop };
}
