const mostAttempts = 8;
const firstWaitMs = 30_000;
const longestWaitMs = 6 * 3_600_000;

/** When to try again; null when it has been tried enough. Eight tries take more than an hour: a mail server is back by then. */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= mostAttempts) return null;
  return new Date(now.getTime() + Math.min(longestWaitMs, firstWaitMs * 2 ** attempts));
}
