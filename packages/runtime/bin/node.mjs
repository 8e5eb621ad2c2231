#!/usr/bin/env node
import { runNode } from './run-node.mjs';
import { tell } from './tell.mjs';

await tell(() => runNode(process.argv.slice(2)));
