import type { Price } from './domain/price.ts';
import type { SpecDefinition } from './domain/specs.ts';
import type { RowError } from './domain/import-row.ts';
import type { BrandRow } from './store/brands.ts';
import type { CategoryRow } from './store/categories.ts';
import type { ImportRecord } from './store/imports.ts';
import type { MediaRow } from './store/media.ts';
import type { OfferRow } from './store/offers.ts';
import type { PriceRangeRow } from './store/price-ranges.ts';
import type { ProductRow } from './store/products.ts';
import type { SellerRow } from './store/sellers.ts';
import type { VariantRow } from './store/variants.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export type ProductModel = ProductRow;
export type VariantModel = VariantRow;
export type OfferModel = OfferRow;
export type SellerModel = SellerRow;
export type PriceModel = Price;
export type PriceRangeModel = PriceRangeRow;
export type CategoryModel = CategoryRow;
export type SpecDefinitionModel = SpecDefinition;
export type BrandModel = BrandRow;
export type MediaModel = MediaRow;
export type ProductImportModel = ImportRecord;
export type ImportErrorModel = RowError;
