/** A category and where it hangs. */
export interface Place {
  readonly id: string;
  /** From the top down to the parent. */
  readonly ancestorIds: readonly string[];
}

export const pathBelow = (parent: Place | null): readonly string[] =>
  parent === null ? [] : [...parent.ancestorIds, parent.id];

/** Nothing hangs below itself. */
export const wouldCircle = (moved: Place, parent: Place | null): boolean => pathBelow(parent).includes(moved.id);

/** The whole branch moves: each keeps what lies between it and the moved one. */
export const movedBranch = (branch: readonly Place[], moved: Place, parent: Place | null): Place[] =>
  branch.map(({ id, ancestorIds }) => ({
    id,
    ancestorIds: [...pathBelow(parent), ...ancestorIds.slice(moved.ancestorIds.length)],
  }));
