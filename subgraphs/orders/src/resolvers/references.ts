import { ids } from '@stoa/kernel/ids.ts';
import type {
  LocationResolvers,
  OfferResolvers,
  ParcelResolvers,
  ProductResolvers,
  SellerResolvers,
  VariantResolvers,
} from '../generated/types.ts';

/** Things of other domains that orders only point at. */
export const Variant: VariantResolvers = { id: ({ id }) => ids.variant.encode(id) };
export const Product: ProductResolvers = { id: ({ id }) => ids.product.encode(id) };
export const Offer: OfferResolvers = { id: ({ id }) => ids.offer.encode(id) };
export const Seller: SellerResolvers = { id: ({ id }) => ids.seller.encode(id) };
export const Location: LocationResolvers = { id: ({ id }) => ids.location.encode(id) };
export const Parcel: ParcelResolvers = { id: ({ id }) => ids.parcel.encode(id) };
