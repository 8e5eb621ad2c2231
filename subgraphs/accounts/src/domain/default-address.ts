export interface Chosen {
  readonly id: string;
  readonly isDefaultShipping: boolean;
  readonly isDefaultBilling: boolean;
}

export interface Wanted {
  readonly shipping: string | null;
  readonly billing: string | null;
}

/** Who has addresses has one default for each use: the one asked for, else the one so far, else the newest. */
export function defaultsOf(addresses: readonly Chosen[], wanted: Wanted = { shipping: null, billing: null }): Wanted {
  const newest = addresses.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]?.id ?? null;
  const known = (id: string | null) => (addresses.some((each) => each.id === id) ? id : null);
  return {
    shipping: known(wanted.shipping) ?? addresses.find(({ isDefaultShipping }) => isDefaultShipping)?.id ?? newest,
    billing: known(wanted.billing) ?? addresses.find(({ isDefaultBilling }) => isDefaultBilling)?.id ?? newest,
  };
}
