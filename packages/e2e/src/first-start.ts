/**
 * What somebody does who has just cloned Stoa: `npm start`, a query, a kill -9 of everything, `npm start` again; as the
 * user who runs this and, when that is root, as an ordinary one too. For CI: it installs, so it takes a minute.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@stoa/platform/free-port.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const query = `{ products(first: 3) { nodes { title brand { name } variants(first: 2) { sku price { amount currencyCode } stock { available } } } } }`;

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

async function start(
  clone: string,
  account: Account,
): Promise<{ url: string; seconds: number; interrupt(): Promise<number> }> {
  const port = await freePort();
  const { PATH = '', npm_config_registry } = process.env;
  const env = {
    PATH,
    HOME: clone,
    STOA_PORT: String(port),
    LOG_LEVEL: 'error',
    ...(npm_config_registry && { npm_config_registry }),
  };
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    stdio: 'pipe',
    detached: true,
    env: { ...process.env, ...env },
    ...account,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stoa is at')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    seconds: (performance.now() - began) / 1000,
    async interrupt() {
      const asked = performance.now();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // What a terminal does on Ctrl-C: everyone in the foreground hears it.
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await ended;
      return (performance.now() - asked) / 1000;
    },
  };
}

async function answers(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data: { products: { nodes: { variants: { stock: { available: number } }[] }[] } };
    errors?: unknown;
  };
  assert.equal(errors, undefined);
  assert.equal(data.products.nodes.length, 3);
  for (const { variants } of data.products.nodes)
    for (const { stock } of variants) assert.equal(typeof stock.available, 'number');
}

/** Every process that runs in the clone or on its data, Postgres included. */
function killAll(clone: string): number {
  const pids = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(name) !== process.pid && belongsTo(clone, name),
  );
  for (const pid of pids) process.kill(Number(pid), 'SIGKILL');
  return pids.length;
}

function belongsTo(clone: string, pid: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(clone) || readlinkSync(`/proc/${pid}/cwd`).startsWith(clone)
    );
  } catch {
    return false;
  }
}

async function tryOut(who: string, clone: string, account: Account): Promise<void> {
  const say = (text: string) => process.stdout.write(`${who}: ${text}\n`);
  const first = await start(clone, account);
  say(`first start ${first.seconds.toFixed(1)} s`);
  await answers(first.url);
  say(`${killAll(clone)} processes killed with -9`);
  const again = await start(clone, account);
  say(`start after the kill ${again.seconds.toFixed(1)} s`);
  await answers(again.url);
  const stopping = await again.interrupt();
  say(`Ctrl-C ${stopping.toFixed(1)} s`);
  assert.ok(stopping < 2, 'Ctrl-C stops within two seconds');
  const seconds: number[] = [];
  // Whoever else is at work on this machine makes one slow, not each of three.
  while (seconds.length < 3 && !seconds.some((each) => each < 4)) {
    const second = await start(clone, account);
    say(`second start ${second.seconds.toFixed(1)} s`);
    await answers(second.url);
    await second.interrupt();
    seconds.push(second.seconds);
  }
  assert.ok(Math.min(...seconds) < 4, 'a second start takes at most four seconds');
}

const clone = mkdtempSync(join(tmpdir(), 'stoa-clone-'));
chmodSync(clone, 0o755);
try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  const isRoot = process.getuid?.() === 0;
  await tryOut(isRoot ? 'root' : 'ordinary user', clone, {});
  if (isRoot) {
    rmSync(join(clone, '.stoa'), { recursive: true, force: true });
    execFileSync('chown', ['-R', 'nobody:', clone]);
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })));
    await tryOut('ordinary user', clone, { uid: uid ?? 65_534, gid: gid ?? 65_534 });
  }
} finally {
  killAll(clone);
  rmSync(clone, { recursive: true, force: true });
}
