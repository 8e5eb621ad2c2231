/** An answer that is kept. */
export interface KeptAnswer {
  /** As JSON. */
  readonly json: string;
  readonly tags: readonly string[];
  /** The number of the last invalidation when it began to be made. */
  readonly began: number;
  readonly freshUntil: number;
  /** Until then it may be given out once more, while it is made anew. */
  readonly staleUntil: number;
}

/**
 * Where answers are kept: in memory for one gateway, in Redis for many. Invalidations are numbered; an answer is good as long
 * as none of its tags was invalidated after it began to be made, whether it was kept before or after that.
 */
export interface AnswerStore {
  /** The number of the last invalidation: asked before an answer begins to be made. */
  began(): Promise<number> | number;
  get(key: string): Promise<KeptAnswer | null> | KeptAnswer | null;
  getAll(keys: readonly string[]): Promise<readonly (KeptAnswer | null)[]> | readonly (KeptAnswer | null)[];
  set(key: string, answer: KeptAnswer): Promise<void> | void;
  invalidate(tags: readonly string[]): Promise<void> | void;
  /** After a time in which nobody heard what changed. */
  invalidateAll(): Promise<void> | void;
  /** How many invalidations this gateway has told: a fetch that began before one is not good enough after it. */
  told(): number;
  stop(): Promise<void>;
}
