/** Others may be migrating first. */
export const startMs = 180_000;

/**
 * A start that hangs, as when Postgres dies in the middle of it, ends the process, and whoever watches over it begins anew.
 * Answers how to say that it has started.
 */
export function startWithin(milliseconds: number): () => void {
  const timer = setTimeout(() => {
    process.stderr.write(`Not started within ${milliseconds / 1000} seconds: given up. Is the database well?\n`);
    process.exit(1);
  }, milliseconds);
  // A start that has nothing left to wait for ends by itself.
  timer.unref();
  return () => clearTimeout(timer);
}
