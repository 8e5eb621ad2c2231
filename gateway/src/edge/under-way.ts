/** Requests that are being answered: who stops lets them finish. */
export interface UnderWay {
  count(work: Promise<void>): void;
  /** When there is none, or time is up. */
  over(withinMs: number): Promise<void>;
}

export function underWay(): UnderWay {
  let count = 0;
  let tell = (): void => {};
  const one = (): void => {
    if (--count === 0) tell();
  };
  return {
    count(work) {
      count++;
      void work.then(one, one);
    },
    over: (withinMs) =>
      new Promise((resolve) => {
        if (count === 0) return resolve();
        const late = setTimeout(resolve, withinMs);
        tell = () => {
          clearTimeout(late);
          resolve();
        };
      }),
  };
}
