import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../.peers/', import.meta.url);

/** What is measured beside ours; stock comes with our own dependencies. */
const peers = {
  '@graphql-hive/gateway': '2.15.1',
  '@graphql-hive/router-runtime': '1.4.23',
  grafbase: '0.80.4',
  graphql: '16.15.0',
};

/** A file in the folder of the peers, whether it is there or not. */
export const peerPath = (path: string): string => fileURLToPath(new URL(path, folder));

/** Installed once, beside the project and not in it; npm may be asked to choose what a registry lacks. */
export function installPeers(): void {
  mkdirSync(peerPath('run/'), { recursive: true });
  if (existsSync(peerPath('node_modules/@graphql-hive/gateway/package.json'))) return;
  // gateway-runtime 2.12.1 wants a batch-execute that not every registry has yet.
  const overrides = { graphql: peers.graphql, '@graphql-tools/batch-execute': '10.2.0' };
  writeFileSync(peerPath('package.json'), JSON.stringify({ private: true, dependencies: peers, overrides }, null, 2));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
    timeout: 600_000,
  });
}

/** The Rust binary, when there is one for this machine. */
export function grafbaseBinary(): string | null {
  const triples: Readonly<Record<string, string>> = {
    'linux x64': 'x86_64-unknown-linux-musl',
    'linux arm64': 'aarch64-unknown-linux-musl',
    'darwin arm64': 'aarch64-apple-darwin',
    'darwin x64': 'x86_64-apple-darwin',
  };
  const path = peerPath(`node_modules/@grafbase/cli-${triples[`${process.platform} ${process.arch}`]}/grafbase`);
  return existsSync(path) ? path : null;
}
