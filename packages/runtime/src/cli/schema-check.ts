import { spawnSync } from 'node:child_process';
import { fail } from '@stoa/kernel/errors.ts';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { composeAll } from '../serving/composed.ts';

const file = 'schema/api.graphql';

/** What would break a client that was written against the last commit on main. Exit code 1 when something would. */
export function run(): Promise<number> {
  const before = committed();
  if (before === null) {
    say(`There is no ${file} on main yet: nothing to compare with.`);
    return Promise.resolve(0);
  }
  const [old, now] = [before, composeAll().apiSdl].map((sdl) => buildSchema(sdl, { assumeValidSDL: true }));
  if (!old || !now) return Promise.resolve(1);
  const breaking = findBreakingChanges(old, now);
  for (const { type, description } of breaking) say(`BREAKING  ${type}: ${description}`);
  for (const { type, description } of findDangerousChanges(old, now)) say(`careful   ${type}: ${description}`);
  say(
    breaking.length === 0
      ? 'No client breaks.'
      : `${breaking.length} breaking changes: add beside, deprecate, and remove later.`,
  );
  return Promise.resolve(breaking.length === 0 ? 0 : 1);
}

function committed(): string | null {
  const cwd = new URL('../../../../', import.meta.url);
  for (const branch of ['origin/main', 'main']) {
    const { status, stdout, error } = spawnSync('git', ['show', `${branch}:${file}`], { cwd, encoding: 'utf8' });
    if (error) fail('STARTUP_FAILED', 'This needs git, to see the last commit on main.');
    if (status === 0) return stdout;
  }
  return null;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
