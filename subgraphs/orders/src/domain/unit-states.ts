export const statuses = [
  'PENDING',
  'PROCESSING',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED',
  'RETURNED',
  'UNDELIVERED',
] as const;
export type Status = (typeof statuses)[number];

/** The state machine of a unit; the database has the same table and refuses what is not in it. */
export const moves: Readonly<Record<Status, readonly Status[]>> = {
  PENDING: ['PROCESSING', 'SHIPPED', 'CANCELLED'],
  PROCESSING: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['DELIVERED', 'RETURNED', 'UNDELIVERED'],
  DELIVERED: ['RETURNED'],
  CANCELLED: [],
  RETURNED: [],
  UNDELIVERED: [],
};

export const mayMove = (from: Status, to: Status): boolean => moves[from].includes(to);

const progress: readonly Status[] = ['PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'RETURNED', 'UNDELIVERED'];

/** An order is as far as the hindmost of its units that still counts. */
export function orderStatus(units: readonly Status[]): Status {
  const alive = units.filter((unit) => unit !== 'CANCELLED');
  if (alive.length === 0) return 'CANCELLED';
  const steps = alive.map((unit) => progress.indexOf(unit));
  const hindmost = progress[Math.min(...steps)] ?? 'PENDING';
  const foremost = Math.max(...steps);
  return hindmost === 'PENDING' && foremost > 0 ? 'PROCESSING' : hindmost;
}
