/**
 * Tells the runner of this process that a job can be picked up, once its transaction has committed. Other runners, and this
 * one after a crash in between, look by themselves every other second.
 */
type Listener = (domain: string) => void;

const listeners = new Set<Listener>();

export function ringForJobs(domain: string): void {
  for (const listener of listeners) listener(domain);
}

export function onJobRing(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
