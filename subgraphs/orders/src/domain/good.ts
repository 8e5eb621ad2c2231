export const taxClasses = ['STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL'] as const;
export type TaxClass = (typeof taxClasses)[number];

/** Something that is bought, as the shop knows it now. */
export interface Good {
  readonly offerId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sellerId: string;
  /** The seller is the house itself: its goods lie in the shared places. */
  readonly own: boolean;
  readonly title: string;
  readonly sku: string;
  readonly taxClass: TaxClass;
  readonly weightGrams: number;
  readonly unitMinor: bigint;
  readonly quantity: number;
}

/** The same, and where it is taken from. */
export interface PlacedGood extends Good {
  readonly locationId: string;
}
