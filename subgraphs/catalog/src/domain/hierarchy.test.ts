import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { movedBranch, pathBelow, type Place, wouldCircle } from './hierarchy.ts';

/** A forest from a list of choices: each node hangs below an earlier one, or at the top. */
const forest = fc.array(fc.nat(), { minLength: 2, maxLength: 20 }).map((choices) =>
  choices.reduce<Place[]>((places, choice, index) => {
    const parent = places[choice % (index + 1)] ?? null;
    return [...places, { id: String(index), ancestorIds: pathBelow(parent) }];
  }, []),
);

test('a move that makes no circle keeps every path whole, and one below itself is always seen', () => {
  fc.assert(
    fc.property(forest, fc.nat(), fc.nat(), (places, from, to) => {
      const moved = places[from % places.length];
      const parent = places[to % places.length];
      if (!moved || !parent || moved === parent) return;
      const branch = places.filter(({ id, ancestorIds }) => id === moved.id || ancestorIds.includes(moved.id));
      assert.equal(wouldCircle(moved, parent), branch.includes(parent));
      if (wouldCircle(moved, parent)) return;
      const after = new Map(movedBranch(branch, moved, parent).map((place) => [place.id, place.ancestorIds]));
      assert.deepEqual(after.get(moved.id), [...parent.ancestorIds, parent.id]);
      for (const path of after.values()) assert.equal(new Set(path).size, path.length);
    }),
  );
});
