export interface Short {
  /** Units that nobody was promised. */
  readonly free: number;
  /** Units that are ordered already. */
  readonly coming: number;
  readonly reorderPoint: number;
  readonly packSize: number;
}

/** Up to twice the reorder point, in whole packs: then it lasts about as long again as the goods take to come. */
export function orderQuantity({ free, coming, reorderPoint, packSize }: Short): number {
  if (reorderPoint <= 0 || free + coming > reorderPoint) return 0;
  const wanted = 2 * reorderPoint - free - coming;
  return Math.max(1, Math.ceil(wanted / packSize)) * packSize;
}
