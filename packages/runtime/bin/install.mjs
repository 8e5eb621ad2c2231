import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.mjs';
import { root } from './project.mjs';

/** Installs what package-lock.json asks for, once, however many launchers ask at the same time. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  const lock = await waitForLock(join(root, '.stoa', 'install.lock'));
  try {
    if (!isInstalled()) await install();
  } finally {
    lock.release();
  }
}

async function waitForLock(file) {
  for (let told = false; ; told = true) {
    const lock = tryLock(file);
    if (lock.taken) return lock;
    if (!told) process.stderr.write(`Another start is installing packages (process ${lock.pid}): waiting for it.\n`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function tryLock(file) {
  try {
    return takeLock(file);
  } catch (error) {
    throw new Error(`Packages are to be installed, and ${root} cannot be written (${error.code}).`, { cause: error });
  }
}

/**
 * npm ci first: it takes the lock file word for word. It also refuses a lock file that was written where some other
 * platform's optional package could not be had; npm install takes the same versions and minds that less.
 */
async function install() {
  process.stderr.write('Installing packages: a minute or two the first time.\n');
  const strict = await npm(['ci'], 'pipe');
  if (strict.code === 0) return;
  process.stderr.write('npm ci did not work: going on with npm install.\n');
  const lenient = await npm(['install', '--no-save'], process.stderr);
  if (lenient.code === 0) return;
  process.stderr.write(strict.said);
  throw new Error(`npm could not install the packages (exit ${lenient.code}): its own words are above.`);
}

function npm(command, output) {
  const args = [...command, '--no-audit', '--no-fund', '--no-update-notifier', '--include=optional'];
  // npm prints to our stderr: what `stoa` itself says on stdout stays clean for whoever reads it.
  const stdio = ['ignore', output, output];
  const child = spawn('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new Error('npm was not found: install Node with npm, or run "npm ci" elsewhere.')),
    );
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function isInstalled() {
  const wanted = join(root, 'package-lock.json');
  const present = join(root, 'node_modules', '.package-lock.json');
  try {
    return (
      statSync(present).mtimeMs >= statSync(wanted).mtimeMs || sameContent(packagesOf(wanted), packagesOf(present))
    );
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** A checkout or a copy gives the lock file a new date without a new word in it. */
const sameContent = (wanted, present) =>
  Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
