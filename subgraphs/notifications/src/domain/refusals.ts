/** Refusals: values that say why, each the user error of the same name. */
export interface UnknownMessage {
  readonly kind: 'UnknownMessage';
  readonly field: readonly string[];
}

export interface PreferenceFixed {
  readonly kind: 'PreferenceFixed';
  readonly field: readonly string[];
}

export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export type Refused = UnknownMessage | PreferenceFixed | InvalidInput;

export const unknownMessage: UnknownMessage = { kind: 'UnknownMessage', field: ['id'] };
export const preferenceFixed: PreferenceFixed = { kind: 'PreferenceFixed', field: ['enabled'] };

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
