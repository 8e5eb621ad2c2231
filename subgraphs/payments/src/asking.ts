/** Which parts of payments the provider is being asked about in this process. It spares work; rows and keys keep it right. */
export interface Asking {
  /** Runs the work under the names of these parts. */
  during<Result>(partIds: readonly string[], work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nobody asks about the part any more, or after a while. */
  done(partId: string): Promise<void>;
}

/** Whoever sent a webhook waits for the answer, and does not wait long. */
const patienceMs = 2_000;

export function trackAsking(): Asking {
  const open = new Map<string, Promise<unknown>>();
  return {
    async during(partIds, work) {
      const working = work();
      for (const id of partIds) open.set(id, working);
      try {
        return await working;
      } finally {
        for (const id of partIds) if (open.get(id) === working) open.delete(id);
      }
    },
    async done(partId) {
      const working = open.get(partId);
      if (!working) return;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
      await Promise.race([working.catch(() => {}), patience]);
      clearTimeout(timer);
    },
  };
}
