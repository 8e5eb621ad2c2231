import type { Behavior } from './behavior.ts';
import type { Objects } from './open-objects.ts';

/** What the answers of one provider are made of. */
export interface World {
  readonly objects: Objects;
  readonly behavior: () => Behavior;
  /** Where pages of this provider are: the challenge's address begins so. */
  readonly origin: () => string;
  /** In [0, 1): from the seed. */
  readonly chance: () => number;
}
