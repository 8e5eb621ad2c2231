#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './project.mjs';
import { environment, outlive } from './run-node.mjs';
import { tell } from './tell.mjs';
import { startTestPostgres } from './test-postgres.mjs';
import { Totals } from './totals.mjs';

await tell(async () => {
  await installIfNeeded();
  const postgres = await startTestPostgres();
  const totals = new Totals();
  try {
    const code = await runTurbo(postgres.adminUrl, totals);
    process.stdout.write(`\n${totals.line()}\n`);
    return code || (totals.failed > 0 ? 1 : 0);
  } finally {
    await postgres.stop();
  }
});

function runTurbo(adminUrl, totals) {
  const require = createRequire(join(root, 'package.json'));
  const args = ['run', 'test', '--continue', '--concurrency=2', '--output-logs=full', '--log-order=grouped'];
  const child = spawn(process.execPath, [require.resolve('turbo/bin/turbo'), ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment({
      STOA_TEST_DATABASE_URL: adminUrl,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      DO_NOT_TRACK: '1',
    }),
  });
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    totals.read(chunk.toString());
  });
  return outlive(child);
}
