import { Brand } from './Brand.ts';
import { Category } from './Category.ts';
import { ImportError } from './ImportError.ts';
import { Media } from './Media.ts';
import { Mutation } from './Mutation.ts';
import { Offer } from './Offer.ts';
import { Price } from './Price.ts';
import { PriceRange } from './PriceRange.ts';
import { Product } from './Product.ts';
import { ProductConnection } from './ProductConnection.ts';
import { ProductImport } from './ProductImport.ts';
import { Query } from './Query.ts';
import { Seller } from './Seller.ts';
import { Variant } from './Variant.ts';

export const resolvers = {
  Brand,
  Category,
  ImportError,
  Media,
  Mutation,
  Offer,
  Price,
  PriceRange,
  Product,
  ProductConnection,
  ProductImport,
  Query,
  Seller,
  Variant,
};
