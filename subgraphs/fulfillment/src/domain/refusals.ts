/** Refusals: values that say why, each the user error of the same name. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

/** A thing of that kind is not there, or not the viewer's. */
export interface Unknown {
  readonly kind:
    | 'UnknownDelivery'
    | 'UnknownFulfillmentUnit'
    | 'UnknownPickList'
    | 'UnknownParcel'
    | 'UnknownReturn'
    | 'UnknownPlace';
  readonly field: readonly string[];
}

export interface IllegalMove {
  readonly kind: 'IllegalMove';
  readonly from: string;
  readonly to: string;
}

/** For callers of contracts: a buyer was too late, or asked for more than there is. */
export interface AlreadyPacked {
  readonly kind: 'AlreadyPacked';
  readonly lineIds: string[];
}

export interface NothingToPick {
  readonly kind: 'NothingToPick';
}

export interface NotPicked {
  readonly kind: 'NotPicked';
  readonly missing: number;
}

export interface AddressChanging {
  readonly kind: 'AddressChanging';
}

export interface OnHold {
  readonly kind: 'OnHold';
}

export interface NotLabelled {
  readonly kind: 'NotLabelled';
}

export interface NotDelivered {
  readonly kind: 'NotDelivered';
  readonly field: readonly string[];
}

export interface NotReturnable {
  readonly kind: 'NotReturnable';
  readonly field: readonly string[];
  readonly returnableQuantity: number;
}

export interface ReturnWindowClosed {
  readonly kind: 'ReturnWindowClosed';
  readonly field: readonly string[];
  readonly closedAt: string;
}

export interface NotTakenHere {
  readonly kind: 'NotTakenHere';
}

export interface ParcelNotMissed {
  readonly kind: 'ParcelNotMissed';
}

export type Refused =
  | InvalidInput
  | Unknown
  | IllegalMove
  | NothingToPick
  | NotPicked
  | AddressChanging
  | OnHold
  | NotLabelled
  | NotTakenHere
  | ParcelNotMissed
  | NotDelivered
  | NotReturnable
  | ReturnWindowClosed;

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
export const unknown = (kind: Unknown['kind'], ...field: string[]): Unknown => ({ kind, field });
export const illegalMove = (from: string, to: string): IllegalMove => ({ kind: 'IllegalMove', from, to });
export const alreadyPacked = (lineIds: readonly string[]): AlreadyPacked => ({
  kind: 'AlreadyPacked',
  lineIds: [...lineIds],
});
