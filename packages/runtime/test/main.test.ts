import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const home = mkdtempSync(join(tmpdir(), 'stoa-main-'));
after(() => rmSync(home, { recursive: true }));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function stoa(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    env: { STOA_HOME: home, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('what is not a command is one sentence and exit 2', () => {
  const { status, stderr } = stoa(['frobnicate']);
  assert.equal(stderr, 'There is no command "frobnicate": "stoa help" lists them all.\n');
  assert.equal(status, 2);
});

test('an option that a command does not know is one sentence and exit 2', () => {
  const { status, stderr } = stoa(['doctor', '--what']);
  assert.match(stderr, /^Unknown option '--what'\. .*\n$/);
  assert.equal(status, 2);
});

test('a wrong setting is one sentence and exit 1', () => {
  assert.deepEqual(stoa(['doctor'], { STOA_PORT: 'x' }), {
    status: 1,
    stdout: '',
    stderr: 'STOA_PORT is not a number.\n',
  });
});

test('doctor names what does not answer, shows no password and exits 1', () => {
  const env = { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/d', STOA_SECRET: 'x'.repeat(32) };
  const { status, stdout } = stoa(['doctor', '--json'], env);
  assert.equal(status, 1);
  assert.doesNotMatch(stdout, /hunter2/);
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: { name: string; ok: boolean }[] };
  assert.equal(ok, false);
  assert.deepEqual(
    checks.map(({ name, ok }) => [name, ok]),
    [
      ['database', false],
      ['schema/supergraph.graphql', true],
    ],
  );
});
