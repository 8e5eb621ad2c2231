import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until it is so; for things that another process will do soon. Fails after ten seconds. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await pause(25);
  }
  throw new Error(`Not within ten seconds: ${what}.`);
}
