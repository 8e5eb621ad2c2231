import { isOwn, type Part, type PartStatus } from './part.ts';

/** How the provider says that a charge stands. */
export interface Standing {
  readonly status: PartStatus;
  readonly authorized: bigint;
  readonly captured: bigint;
  readonly capturesOnce: boolean;
}

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const isOpen = ({ status }: Pick<Part, 'status'>): boolean => status === 'PENDING' || status === 'ACTION_REQUIRED';

/** Answers come in any order: what was taken never becomes less, and what has ended does not begin again. */
export function applyCharge<Given extends Part>(part: Given, charge: Standing): Given {
  if (isOwn(part) || part.status === 'DECLINED') return part;
  const { capturesOnce } = charge;
  if (isOpen(part)) {
    if (charge.status === 'AUTHORIZED')
      return { ...part, status: 'AUTHORIZED', capturesOnce, authorized: charge.authorized, captured: charge.captured };
    return { ...part, status: charge.status };
  }
  if (isOpen(charge) || charge.status === 'DECLINED') return part;
  const captured = most(part.captured, charge.captured);
  const released = most(part.released, part.authorized - most(charge.authorized, captured));
  const status = charge.status === 'VOIDED' && captured === 0n ? 'VOIDED' : part.status;
  return { ...part, status, captured, released };
}
