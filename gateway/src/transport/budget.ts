import type { Timing } from './timing.ts';

/** How much may be sent beyond what was asked: a share of recent traffic, so that trouble is not answered with more load. */
export interface Budget {
  /** Somebody asked. */
  earn(): void;
  /** Whether one more may be sent; if so it is spent. */
  spend(): boolean;
}

/** So that a quiet gateway may try again too. */
const perSecond = 1;
/** What is saved up in good times must not be a storm in bad ones. */
const mostSaved = 20;

export function budget(share: number, { now }: Timing): Budget {
  let saved = perSecond;
  let seen = now();
  return {
    earn() {
      const at = now();
      saved = Math.min(mostSaved, saved + share + ((at - seen) / 1000) * perSecond);
      seen = at;
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
