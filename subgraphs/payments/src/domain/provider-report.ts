/** A file of the provider's ledger: what happened on one day of its account. */
export interface ProviderReport {
  readonly name: string;
  readonly url: string;
  readonly day: string;
}
