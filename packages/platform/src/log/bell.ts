/**
 * Tells listeners of this process that a log has grown. Other processes hear it by NOTIFY, which is sent after the
 * commit (bell-line.ts): NOTIFY inside a transaction makes all commits of the server queue behind one lock.
 */
type Listener = (domain: string, position: number) => void;

const listeners = new Set<Listener>();

export function ring(domain: string, position: number): void {
  for (const listener of listeners) listener(domain, position);
}

export function onRing(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
