#!/usr/bin/env node
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './project.mjs';
import { runNode } from './run-node.mjs';
import { tell } from './tell.mjs';

await tell(async () => {
  await installIfNeeded();
  return runNode([join(root, 'packages/runtime/src/main.ts'), ...process.argv.slice(2)]);
});
