/** A point at which a test stops the work and lets it go on: `reached` says it is there, `release` frees it. */
export interface Hold {
  readonly reached: Promise<void>;
  here(): Promise<void>;
  release(): void;
}

export function makeHold(): Hold {
  const arrived = Promise.withResolvers<void>();
  const freed = Promise.withResolvers<void>();
  return {
    reached: arrived.promise,
    async here() {
      arrived.resolve();
      await freed.promise;
    },
    release: () => freed.resolve(),
  };
}
