/** What a document says, in words and written amounts. How it looks is for whoever draws it. */
export interface Sheet {
  readonly language: string;
  readonly paper: 'A4' | 'LETTER';
  readonly title: string;
  readonly issuer: { readonly name: string; readonly lines: readonly string[]; readonly foot: readonly string[] };
  readonly parties: readonly Party[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly heads: SheetRow['cells'];
  readonly itemHead: string;
  readonly rows: readonly SheetRow[];
  readonly sums: readonly Sum[];
  readonly taxes: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly notes: readonly string[];
}

export interface Party {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface SheetRow {
  readonly label: string;
  /** Said below, smaller. */
  readonly more: readonly string[];
  readonly cells: readonly [quantity: string, unitPrice: string, rate: string, net: string, total: string];
}

export interface Sum {
  readonly label: string;
  readonly amount: string;
  readonly weight: 'plain' | 'strong' | 'small';
}
