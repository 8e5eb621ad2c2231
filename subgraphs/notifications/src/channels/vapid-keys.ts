import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Made at the first need and the same for ever after: browsers subscribe to this key. Whole or not at all, for two who make it at once, too. */
export function keptVapidKeys(home: string): VapidKeys {
  const file = join(home, 'vapid.json');
  return read(file) ?? make(home, file);
}

function read(file: string): VapidKeys | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VapidKeys;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function make(home: string, file: string): VapidKeys {
  const mine = `${file}.${process.pid}`;
  mkdirSync(home, { recursive: true });
  writeFileSync(mine, JSON.stringify(webPush.generateVAPIDKeys()), { mode: 0o600 });
  try {
    linkSync(mine, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as VapidKeys;
}
