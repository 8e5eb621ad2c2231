/** An expected "no", as a value. `kind` is the name of a schema type that implements UserError. */
export interface Refusal {
  readonly kind: string;
  /** Path into the input, for forms. */
  readonly field?: readonly string[];
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
