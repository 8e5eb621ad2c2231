import { categoryChanged } from '@stoa/contracts/catalog.ts';
import type { Database } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { movedBranch, wouldCircle } from '../domain/hierarchy.ts';
import { invalidInput, notFound } from '../domain/refusals.ts';
import { fileAbove, lockHierarchy, productsFiledUnder } from '../store/filing.ts';
import { branchOf, placesByIds, saveBranch } from '../store/hierarchy.ts';

export interface MoveCategory {
  readonly id: string;
  /** Null makes it a top category. */
  readonly parentId: string | null;
}

/** Moves a branch, and files its products under what is above it now. */
export const moveCategory = (db: Database, { id, parentId }: MoveCategory) =>
  db.transaction(async (tx) => {
    await lockHierarchy(tx);
    const places = await placesByIds(tx, parentId === null ? [id] : [id, parentId]);
    const moved = places.find((place) => place.id === id);
    const parent = places.find((place) => place.id === parentId) ?? null;
    if (!moved) return notFound('id');
    if (parentId !== null && !parent) return notFound('parentId');
    if (parentId === id || wouldCircle(moved, parent))
      return invalidInput('lies in the branch that is moved', 'parentId');
    await saveBranch(tx, id, parentId, movedBranch(await branchOf(tx, id), moved, parent));
    await fileAbove(tx, await productsFiledUnder(tx, id));
    await record(tx, categoryChanged, id, { categoryId: id });
    return { id };
  });
