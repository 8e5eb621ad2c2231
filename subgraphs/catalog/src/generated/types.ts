// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { ProductModel, VariantModel, OfferModel, SellerModel, PriceModel, PriceRangeModel, CategoryModel, SpecDefinitionModel, BrandModel, MediaModel, ProductImportModel, ImportErrorModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as text: `12.34`. Never a float. */
  Decimal: { input: string; output: string; }
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A whole number of any size, as text. */
  BigInt: { input: bigint; output: bigint; }
};

export type Query = {
  /** Products that are for sale, newest first unless sorted otherwise. Free text is a matter of search. */
  readonly products?: Maybe<ProductConnection>;
  /** One product, by id or by slug; null when there is none that you may see. */
  readonly product?: Maybe<Product>;
  /** One variant, by id or by its stock keeping unit. */
  readonly variant?: Maybe<Variant>;
  /** The top of the hierarchy, or what lies below a category. */
  readonly categories?: Maybe<ReadonlyArray<Category>>;
  /** One category, by id or by slug. */
  readonly category?: Maybe<Category>;
  /** All brands, by name. */
  readonly brands?: Maybe<BrandConnection>;
  /** How an import stands. Needs the scope catalog:write. */
  readonly productImport?: Maybe<ProductImport>;
  /** Where to get all products as a file that can be imported again. Needs the scope catalog:write. */
  readonly productExport?: Maybe<ProductExport>;
};


export type QueryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  sort?: InputMaybe<ProductSort>;
};


export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVariantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategoriesArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductExportArgs = {
  format: ImportFormat;
};

export type Mutation = {
  /** Adds a product, as a draft unless said otherwise. Needs the scope catalog:write. */
  readonly productCreate?: Maybe<ProductCreatePayload>;
  /** Changes what is given, keeps what is absent, clears what is null. Needs the scope catalog:write. */
  readonly productUpdate?: Maybe<ProductUpdatePayload>;
  /** Takes a product off the shelves; nothing is deleted. Needs the scope catalog:write. */
  readonly productArchive?: Maybe<ProductArchivePayload>;
  /** Adds a variant to the matrix of a product. Needs the scope catalog:write. */
  readonly variantCreate?: Maybe<VariantCreatePayload>;
  /** Sets title, description and facts of a product in a language. Needs the scope catalog:write. */
  readonly productTranslationSet?: Maybe<ProductTranslationSetPayload>;
  /** Adds a category. Needs the scope catalog:write. */
  readonly categoryCreate?: Maybe<CategoryCreatePayload>;
  /** Moves a category, with all below it, under another parent. Needs the scope catalog:write. */
  readonly categoryMove?: Maybe<CategoryMovePayload>;
  /** Adds a brand. Needs the scope catalog:write. */
  readonly brandCreate?: Maybe<BrandCreatePayload>;
  /** Offers a variant for sale. Needs the scope offers:write; sellers offer as themselves. */
  readonly offerCreate?: Maybe<OfferCreatePayload>;
  /** Sets an offer's price in a currency from now on; the old one stays in the history. Needs the scope offers:write. */
  readonly offerPriceSet?: Maybe<OfferPriceSetPayload>;
  /** Takes an offer back. Needs the scope offers:write. */
  readonly offerWithdraw?: Maybe<OfferWithdrawPayload>;
  /** Begins an upload: gives a signed address to send the file to. Needs the scope media:write. */
  readonly mediaUploadStart?: Maybe<MediaUploadStartPayload>;
  /** Ends an upload: the file is looked into, sized and shown. Needs the scope media:write. */
  readonly mediaUploadFinish?: Maybe<MediaUploadFinishPayload>;
  /** Begins an import of products from a CSV or JSONL file: gives a signed address to send it to. Needs the scope catalog:write. Goes on by itself after a crash. */
  readonly productImportStart?: Maybe<ProductImportStartPayload>;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationProductArchiveArgs = {
  input: ProductArchiveInput;
};


export type MutationVariantCreateArgs = {
  input: VariantCreateInput;
};


export type MutationProductTranslationSetArgs = {
  input: ProductTranslationSetInput;
};


export type MutationCategoryCreateArgs = {
  input: CategoryCreateInput;
};


export type MutationCategoryMoveArgs = {
  input: CategoryMoveInput;
};


export type MutationBrandCreateArgs = {
  input: BrandCreateInput;
};


export type MutationOfferCreateArgs = {
  input: OfferCreateInput;
};


export type MutationOfferPriceSetArgs = {
  input: OfferPriceSetInput;
};


export type MutationOfferWithdrawArgs = {
  input: OfferWithdrawInput;
};


export type MutationMediaUploadStartArgs = {
  input: MediaUploadStartInput;
};


export type MutationMediaUploadFinishArgs = {
  input: MediaUploadFinishInput;
};


export type MutationProductImportStartArgs = {
  input: ProductImportStartInput;
};

/** Something that is sold, in one or more variants. */
export type Product = {
  readonly id: Scalars['ID']['output'];
  /** For addresses: unique, made of the title. */
  readonly slug: Scalars['String']['output'];
  /** In the language of the request where there is a translation, else as first written. */
  readonly title: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  /** The language that title and description are in. */
  readonly locale: Scalars['String']['output'];
  readonly status: ProductStatus;
  readonly brand?: Maybe<Brand>;
  /** Where it is filed, most general first. */
  readonly categories: ReadonlyArray<Category>;
  /** Typed facts, as its categories define them. */
  readonly specs: ReadonlyArray<Spec>;
  /** What tax tables tell goods apart by. */
  readonly taxClass: TaxClass;
  /** What its variants differ in. */
  readonly options: ReadonlyArray<ProductOption>;
  /** The first variants of the matrix; a product has at most 250. */
  readonly variants: ReadonlyArray<Variant>;
  /** Pictures, films and models, in order. */
  readonly media: ReadonlyArray<Media>;
  /** The lowest and highest price of its variants in the currency of the request. */
  readonly priceRange?: Maybe<PriceRange>;
  /** The name that another system knows it by. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  /** Grows with each change: give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something that is sold, in one or more variants. */
export type ProductVariantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold, in one or more variants. */
export type ProductMediaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What tax tables tell goods apart by. May grow: treat an unknown value as STANDARD. */
export type TaxClass =
  | 'STANDARD'
  | 'FOOD'
  | 'BOOKS'
  /** Clothes and things for children. */
  | 'CHILDREN'
  | 'MEDICINE'
  /** Nothing is sent: files, licenses, codes. */
  | 'DIGITAL';

/** May grow. */
export type ProductStatus =
  /** Not shown to shoppers. */
  | 'DRAFT'
  | 'ACTIVE'
  /** No longer sold. */
  | 'ARCHIVED';

export type ProductSort =
  | 'NEWEST'
  | 'TITLE';

export type ProductConnection = {
  readonly nodes: ReadonlyArray<Product>;
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counting costs: ask only where it is shown. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ProductEdge = {
  readonly node: Product;
  readonly cursor: Scalars['String']['output'];
};

/** What variants differ in: color, size. */
export type ProductOption = {
  readonly name: Scalars['String']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** A typed fact about a product. One of text, number and boolean is set. */
export type Spec = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['Float']['output']>;
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
};

/** One thing that can be put into a cart. */
export type Variant = {
  readonly id: Scalars['ID']['output'];
  /** Stock keeping unit: unique, chosen by people. */
  readonly sku: Scalars['String']['output'];
  readonly product: Product;
  /** One value for each option of the product. */
  readonly options: ReadonlyArray<VariantOption>;
  /** As packed, in grams. */
  readonly weightGrams: Scalars['Int']['output'];
  /** Its box. */
  readonly packedSize: PackedSize;
  /** The price of the offer in the buy box, in the currency of the request; null when nobody offers it in that currency. */
  readonly price?: Maybe<Price>;
  /** The offer that a shopper gets who does not choose: the best by price, delivery, rating and stock. */
  readonly buyBox?: Maybe<Offer>;
  /** All offers in the currency of the request, the best first. */
  readonly offers: ReadonlyArray<Offer>;
  /** The name that another system knows it by. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
};

/** A box, from outside. */
export type PackedSize = {
  readonly lengthMillimeters: Scalars['Int']['output'];
  readonly widthMillimeters: Scalars['Int']['output'];
  readonly heightMillimeters: Scalars['Int']['output'];
};

export type VariantOption = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** One seller's offer of a variant. */
export type Offer = {
  readonly id: Scalars['ID']['output'];
  readonly variant: Variant;
  readonly seller?: Maybe<Seller>;
  readonly condition: OfferCondition;
  /** In the currency of the request; null when there is none. */
  readonly price?: Maybe<Price>;
  /** Days until it arrives, as the seller promises. */
  readonly deliveryDays: Scalars['Int']['output'];
  /** Prices in the currency of the request, newest first. Needs the scope offers:write. */
  readonly priceHistory?: Maybe<ReadonlyArray<PriceChange>>;
  /** The name that another system knows it by. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
};


/** One seller's offer of a variant. */
export type OfferPriceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** May grow. */
export type OfferCondition =
  | 'NEW'
  | 'REFURBISHED'
  | 'USED';

/** Who sells. */
export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** As shown beside offers. */
  readonly displayName: Scalars['String']['output'];
  /** Out of five. */
  readonly rating?: Maybe<Scalars['Float']['output']>;
};

/** What a shopper pays. Taxes are included; how much they are depends on where it goes, which checkout knows. */
export type Price = {
  /** The same as gross.amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** The same as gross.currencyCode. */
  readonly currencyCode: Scalars['CurrencyCode']['output'];
  readonly gross: Money;
  /** The list price, while the price is below it. */
  readonly compareAt?: Maybe<Money>;
  /** When the price goes back to the list price. */
  readonly saleEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PriceRange = {
  readonly lowest: Money;
  readonly highest: Money;
};

/** A price that was or is valid. */
export type PriceChange = {
  readonly list: Money;
  readonly sale?: Maybe<Money>;
  readonly validFrom: Scalars['DateTime']['output'];
  /** Null while it is valid. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A place in the hierarchy. */
export type Category = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly slug: Scalars['String']['output'];
  readonly parent?: Maybe<Category>;
  /** From the top down to its parent. */
  readonly breadcrumbs: ReadonlyArray<Category>;
  /** What lies directly below, in order. */
  readonly children: ReadonlyArray<Category>;
  /** Products for sale in it and below it. */
  readonly productCount?: Maybe<Scalars['Int']['output']>;
  /** Facts that its products have, its parents' included. */
  readonly specDefinitions: ReadonlyArray<SpecDefinition>;
  readonly products?: Maybe<ProductConnection>;
};


/** A place in the hierarchy. */
export type CategoryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProductSort>;
};

/** A fact that products of a category have. */
export type SpecDefinition = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly kind: SpecKind;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly required: Scalars['Boolean']['output'];
};

export type SpecKind =
  | 'TEXT'
  | 'NUMBER'
  | 'BOOLEAN';

export type Brand = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly slug: Scalars['String']['output'];
};

export type BrandConnection = {
  readonly nodes: ReadonlyArray<Brand>;
  readonly edges: ReadonlyArray<BrandEdge>;
  readonly pageInfo: PageInfo;
};

export type BrandEdge = {
  readonly node: Brand;
  readonly cursor: Scalars['String']['output'];
};

/** A picture, film or model of a product. */
export type Media = {
  readonly id: Scalars['ID']['output'];
  readonly kind: MediaKind;
  /** What it shows, for those who cannot see it. */
  readonly alt: Scalars['String']['output'];
  /** Where it is; with `width` the next larger of the prepared sizes. */
  readonly url: Scalars['String']['output'];
  readonly contentType: Scalars['String']['output'];
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
};


/** A picture, film or model of a product. */
export type MediaUrlArgs = {
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** May grow. */
export type MediaKind =
  | 'IMAGE'
  | 'VIDEO'
  | 'MODEL';

/** An import and how far it is. */
export type ProductImport = {
  readonly id: Scalars['ID']['output'];
  readonly status: ImportStatus;
  /** Rows of the file, once they are counted. */
  readonly totalRows?: Maybe<Scalars['Int']['output']>;
  /** Rows gone through, those refused included. */
  readonly doneRows: Scalars['Int']['output'];
  /** Rows refused. */
  readonly failedRows: Scalars['Int']['output'];
  /** Why it failed as a whole. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** What is wrong with which row, in the order of the file. */
  readonly errors?: Maybe<ImportErrorConnection>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An import and how far it is. */
export type ProductImportErrorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** May grow. */
export type ImportStatus =
  /** For its file. */
  | 'WAITING'
  | 'RUNNING'
  | 'FINISHED'
  | 'FAILED';

/** What is wrong with a row; at most 10,000 are kept of an import, `failedRows` counts all. */
export type ImportError = {
  /** As an editor counts lines: the first is 1. */
  readonly row: Scalars['Int']['output'];
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ImportErrorConnection = {
  readonly nodes: ReadonlyArray<ImportError>;
  readonly edges: ReadonlyArray<ImportErrorEdge>;
  readonly pageInfo: PageInfo;
};

export type ImportErrorEdge = {
  readonly node: ImportError;
  readonly cursor: Scalars['String']['output'];
};

/** All products as a file. */
export type ProductExport = {
  /** Good for fifteen minutes. */
  readonly url: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** All that is given must hold; of `or` at least one, of `and` every one. */
export type ProductFilter = {
  readonly brandId?: InputMaybe<IdFilter>;
  /** Matches what is below the category too. */
  readonly categoryId?: InputMaybe<IdFilter>;
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Needs the scope catalog:write; only ACTIVE ones when absent. */
  readonly status?: InputMaybe<ProductStatusFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProductFilterGroup>>;
  readonly or?: InputMaybe<ReadonlyArray<ProductFilterGroup>>;
};

/** One level down. Three types in place of one within itself: compilers of operations cannot end on such a one. */
export type ProductFilterGroup = {
  readonly brandId?: InputMaybe<IdFilter>;
  /** Matches what is below the category too. */
  readonly categoryId?: InputMaybe<IdFilter>;
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Needs the scope catalog:write; only ACTIVE ones when absent. */
  readonly status?: InputMaybe<ProductStatusFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ProductCondition>>;
  readonly or?: InputMaybe<ReadonlyArray<ProductCondition>>;
};

/** The innermost level: all that is given must hold. */
export type ProductCondition = {
  readonly brandId?: InputMaybe<IdFilter>;
  /** Matches what is below the category too. */
  readonly categoryId?: InputMaybe<IdFilter>;
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Needs the scope catalog:write; only ACTIVE ones when absent. */
  readonly status?: InputMaybe<ProductStatusFilter>;
};

/** One of the two. */
export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** At most 100. */
  readonly oneOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ProductStatusFilter = {
  readonly eq?: InputMaybe<ProductStatus>;
  readonly oneOf?: InputMaybe<ReadonlyArray<ProductStatus>>;
};

export type DateTimeRange = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Excluded. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SpecInput = {
  readonly key: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductOptionInput = {
  /** One to 30 characters. */
  readonly name: Scalars['String']['input'];
  /** One to fifty different values. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

export type ProductCreateInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** At most 20,000 characters. */
  readonly description: Scalars['String']['input'];
  readonly brandId?: InputMaybe<Scalars['ID']['input']>;
  readonly categoryIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly specs?: InputMaybe<ReadonlyArray<SpecInput>>;
  /** At most three. */
  readonly options?: InputMaybe<ReadonlyArray<ProductOptionInput>>;
  readonly status?: InputMaybe<ProductStatus>;
  /** STANDARD when absent. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** Made of the title when absent. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
};

export type ProductUpdateInput = {
  readonly id: Scalars['ID']['input'];
  /** Required: as last seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly brandId?: InputMaybe<Scalars['ID']['input']>;
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly specs?: InputMaybe<ReadonlyArray<SpecInput>>;
  /** What its variants have must stay. */
  readonly options?: InputMaybe<ReadonlyArray<ProductOptionInput>>;
  readonly status?: InputMaybe<ProductStatus>;
  readonly taxClass?: InputMaybe<TaxClass>;
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
};

export type ProductArchiveInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type VariantCreateInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly productId: Scalars['ID']['input'];
  /** 3 to 60 letters, digits and hyphens; unique. */
  readonly sku: Scalars['String']['input'];
  /** One value for each option of the product. */
  readonly options: ReadonlyArray<VariantOptionInput>;
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  /** As packed: 1 to 1,000,000. 500 when absent. */
  readonly weightGrams?: InputMaybe<Scalars['Int']['input']>;
  /** 200 by 150 by 80 when absent. */
  readonly packedSize?: InputMaybe<PackedSizeInput>;
};

/** A box, from outside; each side 1 to 10,000. */
export type PackedSizeInput = {
  readonly lengthMillimeters: Scalars['Int']['input'];
  readonly widthMillimeters: Scalars['Int']['input'];
  readonly heightMillimeters: Scalars['Int']['input'];
};

export type VariantOptionInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type ProductTranslationSetInput = {
  readonly productId: Scalars['ID']['input'];
  /** A BCP 47 language tag: `de`, `pt-BR`. */
  readonly locale: Scalars['String']['input'];
  /** Null takes the translation back. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** As in a less special language when absent, else as first written. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Facts that are words; those of the language are replaced. */
  readonly specs?: InputMaybe<ReadonlyArray<SpecTextInput>>;
};

export type SpecTextInput = {
  readonly key: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type CategoryCreateInput = {
  readonly name: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Made of the names when absent. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly specDefinitions?: InputMaybe<ReadonlyArray<SpecDefinitionInput>>;
};

export type SpecDefinitionInput = {
  /** Lower case letters, digits and underscores. */
  readonly key: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly kind: SpecKind;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CategoryMoveInput = {
  readonly id: Scalars['ID']['input'];
  /** Null makes it a top category. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type BrandCreateInput = {
  readonly name: Scalars['String']['input'];
};

export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currencyCode: Scalars['CurrencyCode']['input'];
};

export type OfferCreateInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly variantId: Scalars['ID']['input'];
  /** Whose offer: required for staff, refused for sellers, who offer as themselves. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  readonly condition?: InputMaybe<OfferCondition>;
  /** 0 to 60. */
  readonly deliveryDays: Scalars['Int']['input'];
  /** One list price a currency, at least one. */
  readonly prices: ReadonlyArray<MoneyInput>;
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
};

export type OfferPriceSetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly offerId: Scalars['ID']['input'];
  readonly list: MoneyInput;
  /** Below the list price, in the same currency. */
  readonly sale?: InputMaybe<MoneyInput>;
  /** From when the sale price holds; now when absent. */
  readonly saleFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; until further notice when absent. */
  readonly saleTo?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OfferWithdrawInput = {
  readonly offerId: Scalars['ID']['input'];
};

export type MediaUploadStartInput = {
  readonly productId: Scalars['ID']['input'];
  readonly kind: MediaKind;
  /** What it shows: 1 to 300 characters. */
  readonly alt: Scalars['String']['input'];
  /** image/png, image/jpeg, image/webp, image/avif, video/mp4 or model/gltf-binary. */
  readonly contentType: Scalars['String']['input'];
  /** 1 to 25,000,000; of videos and models to 200,000,000. */
  readonly bytes: Scalars['Int']['input'];
};

export type MediaUploadFinishInput = {
  readonly mediaId: Scalars['ID']['input'];
};

export type ProductImportStartInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly format: ImportFormat;
  /** Size of the file: 1 to 1,000,000,000. */
  readonly bytes: Scalars['Int']['input'];
};

/**
 * One row a variant: sku, product_reference (rows of the same one are variants of one product), title, description, brand (by
 * name), categories (slugs, `a|b`), options (`Color=Moss;Size=M`), status, price_EUR and other currencies (list prices of the
 * house's offer), title_de, description_de and other languages. What is empty stays as it is; only sku is required.
 */
export type ImportFormat =
  /** With a line of column names, in UTF-8. */
  | 'CSV'
  /** An object a line, with the same names; categories may be a list, options an object. */
  | 'JSONL';

export type ProductCreatePayload = {
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ProductUpdatePayload = {
  /** After a version conflict: as it is now. */
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ProductArchivePayload = {
  /** After a version conflict: as it is now. */
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type VariantCreatePayload = {
  readonly variant?: Maybe<Variant>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ProductTranslationSetPayload = {
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CategoryCreatePayload = {
  readonly category?: Maybe<Category>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CategoryMovePayload = {
  readonly category?: Maybe<Category>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type BrandCreatePayload = {
  readonly brand?: Maybe<Brand>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OfferCreatePayload = {
  readonly offer?: Maybe<Offer>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OfferPriceSetPayload = {
  readonly offer?: Maybe<Offer>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type OfferWithdrawPayload = {
  readonly offer?: Maybe<Offer>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MediaUploadStartPayload = {
  /** Give it to mediaUploadFinish; there is no media of that id before. */
  readonly mediaId?: Maybe<Scalars['ID']['output']>;
  /** Send the file here by PUT, with content type and size as announced, within fifteen minutes. */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MediaUploadFinishPayload = {
  readonly media?: Maybe<Media>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ProductImportStartPayload = {
  readonly import?: Maybe<ProductImport>;
  /** Send the file here by PUT within an hour; the import begins when it is there. */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: something of that name is there already. */
export type NameTaken = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: what is referred to is not there, or not yours. */
export type NotFound = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the file is not what was announced, or too large. */
export type MediaRefused = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** For whom a kept answer is. */
export type CacheControlScope =
  | 'PUBLIC'
  | 'PRIVATE';

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An amount of money. `amount` is for people, `minorUnits` for arithmetic; both say the same. */
export type Money = {
  /** The amount as a decimal number: `12.34`. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: Scalars['CurrencyCode']['output'];
  /** The amount in the smallest unit of the currency: cents, yen, fils. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** How many decimals the currency has. */
  readonly fractionDigits: Scalars['Int']['output'];
};

/** Why nothing was done, as something that a client can act on. Implementing types carry what is needed to react. */
export type UserError = {
  /** Stable: the name of the implementing type in SCREAMING_SNAKE. New ones may be added. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The path to the offending part of the input, if it is one part. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a value is outside of what makes sense; `message` and `field` say which and why. */
export type InvalidInput = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody changed it since you looked. Look again, then decide. */
export type VersionConflict = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Give this as `expectedVersion`, once you have seen what changed. */
  readonly currentVersion: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Product: Product;
  Variant: Variant;
  Offer: Offer;
  Seller: Seller;
  Category: Category;
  Brand: Brand;
  Media: Media;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Media:
    ( { __typename: 'Media' }
    & GraphQLRecursivePick<FederationTypes['Media'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Product: ResolverTypeWrapper<ProductModel>;
  TaxClass: TaxClass;
  ProductStatus: ProductStatus;
  ProductSort: ProductSort;
  ProductConnection: ResolverTypeWrapper<ProductConnectionModel>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  Spec: ResolverTypeWrapper<Spec>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  PackedSize: ResolverTypeWrapper<PackedSize>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferCondition: OfferCondition;
  Seller: ResolverTypeWrapper<SellerModel>;
  Price: ResolverTypeWrapper<PriceModel>;
  PriceRange: ResolverTypeWrapper<PriceRangeModel>;
  PriceChange: ResolverTypeWrapper<Omit<PriceChange, 'list' | 'sale'> & { list: ResolversTypes['Money'], sale?: Maybe<ResolversTypes['Money']> }>;
  Category: ResolverTypeWrapper<CategoryModel>;
  SpecDefinition: ResolverTypeWrapper<SpecDefinitionModel>;
  SpecKind: SpecKind;
  Brand: ResolverTypeWrapper<BrandModel>;
  BrandConnection: ResolverTypeWrapper<BrandConnectionModel>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  Media: ResolverTypeWrapper<MediaModel>;
  MediaKind: MediaKind;
  ProductImport: ResolverTypeWrapper<ProductImportModel>;
  ImportStatus: ImportStatus;
  ImportError: ResolverTypeWrapper<ImportErrorModel>;
  ImportErrorConnection: ResolverTypeWrapper<ImportErrorConnectionModel>;
  ImportErrorEdge: ResolverTypeWrapper<Omit<ImportErrorEdge, 'node'> & { node: ResolversTypes['ImportError'] }>;
  ProductExport: ResolverTypeWrapper<ProductExport>;
  ProductFilter: ProductFilter;
  ProductFilterGroup: ProductFilterGroup;
  ProductCondition: ProductCondition;
  IdFilter: IdFilter;
  ProductStatusFilter: ProductStatusFilter;
  DateTimeRange: DateTimeRange;
  SpecInput: SpecInput;
  ProductOptionInput: ProductOptionInput;
  ProductCreateInput: ProductCreateInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductArchiveInput: ProductArchiveInput;
  VariantCreateInput: VariantCreateInput;
  PackedSizeInput: PackedSizeInput;
  VariantOptionInput: VariantOptionInput;
  ProductTranslationSetInput: ProductTranslationSetInput;
  SpecTextInput: SpecTextInput;
  CategoryCreateInput: CategoryCreateInput;
  SpecDefinitionInput: SpecDefinitionInput;
  CategoryMoveInput: CategoryMoveInput;
  BrandCreateInput: BrandCreateInput;
  MoneyInput: MoneyInput;
  OfferCreateInput: OfferCreateInput;
  OfferPriceSetInput: OfferPriceSetInput;
  OfferWithdrawInput: OfferWithdrawInput;
  MediaUploadStartInput: MediaUploadStartInput;
  MediaUploadFinishInput: MediaUploadFinishInput;
  ProductImportStartInput: ProductImportStartInput;
  ImportFormat: ImportFormat;
  ProductCreatePayload: ResolverTypeWrapper<Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductUpdatePayload: ResolverTypeWrapper<Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductArchivePayload: ResolverTypeWrapper<Omit<ProductArchivePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VariantCreatePayload: ResolverTypeWrapper<Omit<VariantCreatePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['Variant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductTranslationSetPayload: ResolverTypeWrapper<Omit<ProductTranslationSetPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CategoryCreatePayload: ResolverTypeWrapper<Omit<CategoryCreatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CategoryMovePayload: ResolverTypeWrapper<Omit<CategoryMovePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BrandCreatePayload: ResolverTypeWrapper<Omit<BrandCreatePayload, 'brand' | 'userErrors'> & { brand?: Maybe<ResolversTypes['Brand']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferCreatePayload: ResolverTypeWrapper<Omit<OfferCreatePayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferPriceSetPayload: ResolverTypeWrapper<Omit<OfferPriceSetPayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferWithdrawPayload: ResolverTypeWrapper<Omit<OfferWithdrawPayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaUploadStartPayload: ResolverTypeWrapper<Omit<MediaUploadStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaUploadFinishPayload: ResolverTypeWrapper<Omit<MediaUploadFinishPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversTypes['Media']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductImportStartPayload: ResolverTypeWrapper<Omit<ProductImportStartPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversTypes['ProductImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NameTaken: ResolverTypeWrapper<NameTaken>;
  NotFound: ResolverTypeWrapper<NotFound>;
  MediaRefused: ResolverTypeWrapper<MediaRefused>;
  CacheControlScope: CacheControlScope;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Product: ProductModel;
  ProductConnection: ProductConnectionModel;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductOption: ProductOption;
  Spec: Spec;
  Float: Scalars['Float']['output'];
  Variant: VariantModel;
  PackedSize: PackedSize;
  VariantOption: VariantOption;
  Offer: OfferModel;
  Seller: SellerModel;
  Price: PriceModel;
  PriceRange: PriceRangeModel;
  PriceChange: Omit<PriceChange, 'list' | 'sale'> & { list: ResolversParentTypes['Money'], sale?: Maybe<ResolversParentTypes['Money']> };
  Category: CategoryModel;
  SpecDefinition: SpecDefinitionModel;
  Brand: BrandModel;
  BrandConnection: BrandConnectionModel;
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  Media: MediaModel;
  ProductImport: ProductImportModel;
  ImportError: ImportErrorModel;
  ImportErrorConnection: ImportErrorConnectionModel;
  ImportErrorEdge: Omit<ImportErrorEdge, 'node'> & { node: ResolversParentTypes['ImportError'] };
  ProductExport: ProductExport;
  ProductFilter: ProductFilter;
  ProductFilterGroup: ProductFilterGroup;
  ProductCondition: ProductCondition;
  IdFilter: IdFilter;
  ProductStatusFilter: ProductStatusFilter;
  DateTimeRange: DateTimeRange;
  SpecInput: SpecInput;
  ProductOptionInput: ProductOptionInput;
  ProductCreateInput: ProductCreateInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductArchiveInput: ProductArchiveInput;
  VariantCreateInput: VariantCreateInput;
  PackedSizeInput: PackedSizeInput;
  VariantOptionInput: VariantOptionInput;
  ProductTranslationSetInput: ProductTranslationSetInput;
  SpecTextInput: SpecTextInput;
  CategoryCreateInput: CategoryCreateInput;
  SpecDefinitionInput: SpecDefinitionInput;
  CategoryMoveInput: CategoryMoveInput;
  BrandCreateInput: BrandCreateInput;
  MoneyInput: MoneyInput;
  OfferCreateInput: OfferCreateInput;
  OfferPriceSetInput: OfferPriceSetInput;
  OfferWithdrawInput: OfferWithdrawInput;
  MediaUploadStartInput: MediaUploadStartInput;
  MediaUploadFinishInput: MediaUploadFinishInput;
  ProductImportStartInput: ProductImportStartInput;
  ProductCreatePayload: Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductUpdatePayload: Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductArchivePayload: Omit<ProductArchivePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VariantCreatePayload: Omit<VariantCreatePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['Variant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductTranslationSetPayload: Omit<ProductTranslationSetPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CategoryCreatePayload: Omit<CategoryCreatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CategoryMovePayload: Omit<CategoryMovePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BrandCreatePayload: Omit<BrandCreatePayload, 'brand' | 'userErrors'> & { brand?: Maybe<ResolversParentTypes['Brand']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferCreatePayload: Omit<OfferCreatePayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferPriceSetPayload: Omit<OfferPriceSetPayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferWithdrawPayload: Omit<OfferWithdrawPayload, 'offer' | 'userErrors'> & { offer?: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaUploadStartPayload: Omit<MediaUploadStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaUploadFinishPayload: Omit<MediaUploadFinishPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversParentTypes['Media']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductImportStartPayload: Omit<ProductImportStartPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversParentTypes['ProductImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NameTaken: NameTaken;
  NotFound: NotFound;
  MediaRefused: MediaRefused;
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyValue;
  BigInt: Scalars['BigInt']['output'];
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as?: Maybe<Scalars['String']['input']>;
  import?: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'sort'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, Partial<QueryVariantArgs>>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Category']>>, ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  brands?: Resolver<Maybe<ResolversTypes['BrandConnection']>, ParentType, ContextType, Partial<QueryBrandsArgs>>;
  productImport?: Resolver<Maybe<ResolversTypes['ProductImport']>, ParentType, ContextType, RequireFields<QueryProductImportArgs, 'id'>>;
  productExport?: Resolver<Maybe<ResolversTypes['ProductExport']>, ParentType, ContextType, RequireFields<QueryProductExportArgs, 'format'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  productCreate?: Resolver<Maybe<ResolversTypes['ProductCreatePayload']>, ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productUpdate?: Resolver<Maybe<ResolversTypes['ProductUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  productArchive?: Resolver<Maybe<ResolversTypes['ProductArchivePayload']>, ParentType, ContextType, RequireFields<MutationProductArchiveArgs, 'input'>>;
  variantCreate?: Resolver<Maybe<ResolversTypes['VariantCreatePayload']>, ParentType, ContextType, RequireFields<MutationVariantCreateArgs, 'input'>>;
  productTranslationSet?: Resolver<Maybe<ResolversTypes['ProductTranslationSetPayload']>, ParentType, ContextType, RequireFields<MutationProductTranslationSetArgs, 'input'>>;
  categoryCreate?: Resolver<Maybe<ResolversTypes['CategoryCreatePayload']>, ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  categoryMove?: Resolver<Maybe<ResolversTypes['CategoryMovePayload']>, ParentType, ContextType, RequireFields<MutationCategoryMoveArgs, 'input'>>;
  brandCreate?: Resolver<Maybe<ResolversTypes['BrandCreatePayload']>, ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  offerCreate?: Resolver<Maybe<ResolversTypes['OfferCreatePayload']>, ParentType, ContextType, RequireFields<MutationOfferCreateArgs, 'input'>>;
  offerPriceSet?: Resolver<Maybe<ResolversTypes['OfferPriceSetPayload']>, ParentType, ContextType, RequireFields<MutationOfferPriceSetArgs, 'input'>>;
  offerWithdraw?: Resolver<Maybe<ResolversTypes['OfferWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationOfferWithdrawArgs, 'input'>>;
  mediaUploadStart?: Resolver<Maybe<ResolversTypes['MediaUploadStartPayload']>, ParentType, ContextType, RequireFields<MutationMediaUploadStartArgs, 'input'>>;
  mediaUploadFinish?: Resolver<Maybe<ResolversTypes['MediaUploadFinishPayload']>, ParentType, ContextType, RequireFields<MutationMediaUploadFinishArgs, 'input'>>;
  productImportStart?: Resolver<Maybe<ResolversTypes['ProductImportStartPayload']>, ParentType, ContextType, RequireFields<MutationProductImportStartArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  specs?: Resolver<ReadonlyArray<ResolversTypes['Spec']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<ProductVariantsArgs, 'first'>>;
  media?: Resolver<ReadonlyArray<ResolversTypes['Media']>, ParentType, ContextType, RequireFields<ProductMediaArgs, 'first'>>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spec'] = ResolversParentTypes['Spec']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packedSize?: Resolver<ResolversTypes['PackedSize'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  buyBox?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PackedSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackedSize'] = ResolversParentTypes['PackedSize']> = {
  lengthMillimeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthMillimeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightMillimeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['OfferCondition'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  deliveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceChange']>>, ParentType, ContextType, RequireFields<OfferPriceHistoryArgs, 'first'>>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  saleEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  lowest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  list?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sale?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  productCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specDefinitions?: Resolver<ReadonlyArray<ResolversTypes['SpecDefinition']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<CategoryProductsArgs, 'sort'>>;
};

export type SpecDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecDefinition'] = ResolversParentTypes['SpecDefinition']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Brand']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media'], FederationReferenceType extends FederationReferenceTypes['Media'] = FederationReferenceTypes['Media']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Media']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MediaUrlArgs>>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImport'] = ResolversParentTypes['ProductImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  totalRows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Maybe<ResolversTypes['ImportErrorConnection']>, ParentType, ContextType, Partial<ProductImportErrorsArgs>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportError'] = ResolversParentTypes['ImportError']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportErrorConnection'] = ResolversParentTypes['ImportErrorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportError']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportErrorEdge'] = ResolversParentTypes['ImportErrorEdge']> = {
  node?: Resolver<ResolversTypes['ImportError'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductExport'] = ResolversParentTypes['ProductExport']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreatePayload'] = ResolversParentTypes['ProductCreatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdatePayload'] = ResolversParentTypes['ProductUpdatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchivePayload'] = ResolversParentTypes['ProductArchivePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VariantCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantCreatePayload'] = ResolversParentTypes['VariantCreatePayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductTranslationSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTranslationSetPayload'] = ResolversParentTypes['ProductTranslationSetPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCreatePayload'] = ResolversParentTypes['CategoryCreatePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMovePayload'] = ResolversParentTypes['CategoryMovePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BrandCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandCreatePayload'] = ResolversParentTypes['BrandCreatePayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCreatePayload'] = ResolversParentTypes['OfferCreatePayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferPriceSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferPriceSetPayload'] = ResolversParentTypes['OfferPriceSetPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferWithdrawPayload'] = ResolversParentTypes['OfferWithdrawPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaUploadStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadStartPayload'] = ResolversParentTypes['MediaUploadStartPayload']> = {
  mediaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaUploadFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadFinishPayload'] = ResolversParentTypes['MediaUploadFinishPayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImportStartPayload'] = ResolversParentTypes['ProductImportStartPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['ProductImport']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameTaken'] = ResolversParentTypes['NameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaRefused'] = ResolversParentTypes['MediaRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'NameTaken' | 'NotFound' | 'MediaRefused' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  Spec?: SpecResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  PackedSize?: PackedSizeResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  SpecDefinition?: SpecDefinitionResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  ProductImport?: ProductImportResolvers<ContextType>;
  ImportError?: ImportErrorResolvers<ContextType>;
  ImportErrorConnection?: ImportErrorConnectionResolvers<ContextType>;
  ImportErrorEdge?: ImportErrorEdgeResolvers<ContextType>;
  ProductExport?: ProductExportResolvers<ContextType>;
  ProductCreatePayload?: ProductCreatePayloadResolvers<ContextType>;
  ProductUpdatePayload?: ProductUpdatePayloadResolvers<ContextType>;
  ProductArchivePayload?: ProductArchivePayloadResolvers<ContextType>;
  VariantCreatePayload?: VariantCreatePayloadResolvers<ContextType>;
  ProductTranslationSetPayload?: ProductTranslationSetPayloadResolvers<ContextType>;
  CategoryCreatePayload?: CategoryCreatePayloadResolvers<ContextType>;
  CategoryMovePayload?: CategoryMovePayloadResolvers<ContextType>;
  BrandCreatePayload?: BrandCreatePayloadResolvers<ContextType>;
  OfferCreatePayload?: OfferCreatePayloadResolvers<ContextType>;
  OfferPriceSetPayload?: OfferPriceSetPayloadResolvers<ContextType>;
  OfferWithdrawPayload?: OfferWithdrawPayloadResolvers<ContextType>;
  MediaUploadStartPayload?: MediaUploadStartPayloadResolvers<ContextType>;
  MediaUploadFinishPayload?: MediaUploadFinishPayloadResolvers<ContextType>;
  ProductImportStartPayload?: ProductImportStartPayloadResolvers<ContextType>;
  NameTaken?: NameTakenResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  MediaRefused?: MediaRefusedResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type ProductConnectionModel = Connection<ProductModel>;
export type BrandConnectionModel = Connection<BrandModel>;
export type ImportErrorConnectionModel = Connection<ImportErrorModel>;
