/** Where something goes, as its country's post wants it. */
export interface Address {
  readonly name: string;
  readonly organization: string | null;
  readonly lines: readonly string[];
  readonly district: string | null;
  readonly city: string;
  readonly administrativeArea: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
}
