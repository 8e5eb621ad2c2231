/** An amount laid into rooms one after the other, never more than fits: of a larger amount each share is at least as large. */
export function spread(amount: bigint, rooms: readonly bigint[]): bigint[] {
  let rest = amount > 0n ? amount : 0n;
  return rooms.map((room) => {
    const share = room < rest ? room : rest;
    rest -= share > 0n ? share : 0n;
    return share > 0n ? share : 0n;
  });
}
