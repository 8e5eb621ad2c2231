#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, outlive, startNode } from './run-node.mjs';
import { tell } from './tell.mjs';
import { startTestPostgres } from './test-postgres.mjs';

const skipped = new Set(['node_modules', 'generated']);

function testsBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testsBelow(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** Whoever uses the testkit will ask for a server: one for the whole run, when npm test has not brought it. */
function usesDatabase(files) {
  return files.some((file) => /@stoa\/testkit\//.test(readFileSync(file, 'utf8')));
}

/** A file whose tests have passed and that still holds a timer or a socket never ends, and no test's time-out sees it. */
function bounded(child) {
  const end = () => {
    process.stderr.write('The tests were ended after twenty minutes: something in them was left open.\n');
    child.kill('SIGTERM');
  };
  setTimeout(end, 1_200_000).unref();
  return child;
}

await tell(async () => {
  const given = process.argv.slice(2);
  const options = given.filter((word) => word.startsWith('-'));
  const named = given.filter((word) => !word.startsWith('-'));
  const files = named.length > 0 ? named : ['src', 'test'].flatMap(testsBelow);
  if (files.length === 0) return 0;
  const own = process.env.STOA_TEST_DATABASE_URL || !usesDatabase(files) ? undefined : await startTestPostgres();
  const env = environment(own && { STOA_TEST_DATABASE_URL: own.adminUrl });
  try {
    const args = ['--test', '--test-reporter=spec', '--test-timeout=120000', ...options, ...files];
    return await outlive(bounded(startNode(args, { stdio: 'inherit', env })));
  } finally {
    await own?.stop();
  }
});
