/** How close two products are: one, when each is only ever bought with the other. */
export interface Together {
  /** Null when nothing goes with it. */
  readonly otherId: string | null;
  readonly closeness: number;
}

export interface InCart {
  readonly productId: string;
  readonly together: readonly Together[];
}

/** What goes with several things of the cart goes before what goes with one of them; what is in it is not offered again. */
export function relatedProducts(cart: readonly InCart[], first: number): string[] {
  const own = new Set(cart.map(({ productId }) => productId));
  const close = new Map<string, number>();
  for (const { together } of new Map(cart.map((each) => [each.productId, each])).values())
    for (const { otherId, closeness } of together)
      if (otherId !== null && !own.has(otherId)) close.set(otherId, (close.get(otherId) ?? 0) + closeness);
  return [...close]
    .toSorted(([a, closeA], [b, closeB]) => closeB - closeA || (a < b ? -1 : 1))
    .slice(0, first)
    .map(([productId]) => productId);
}
