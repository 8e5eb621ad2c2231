import { ids } from '@stoa/kernel/ids.ts';
import type { z } from 'zod';
import {
  brandCreated,
  categoryChanged,
  offerChanged,
  priceChanged,
  productChanged,
  standingChanged,
  variantCreated,
} from './catalog.ts';
import type { EventType } from './define.ts';
import { stockChanged } from './inventory.ts';

/** A part of the graph that an event changes: one entity, or (without an id) which ones of a type there are. */
export interface Touched {
  readonly domain: string;
  readonly type: string;
  readonly id: string | null;
}

interface Rule {
  readonly name: string;
  readonly of: (payload: unknown) => readonly Touched[];
}

const rule = <Payload>({ name, schema }: EventType<Payload>, of: (payload: Payload) => readonly Touched[]): Rule => ({
  name,
  of: (payload) => of(schema.parse(payload) as z.infer<typeof schema>),
});

const one = (domain: string, type: string, id: string): Touched => ({ domain, type, id });
const which = (domain: string, type: string): Touched => ({ domain, type, id: null });
const product = (id: string) => one('catalog', 'Product', ids.product.encode(id));
const variant = (id: string) => one('catalog', 'Variant', ids.variant.encode(id));
const offer = (id: string) => one('catalog', 'Offer', ids.offer.encode(id));

const rules = new Map(
  [
    // Variants come and go with their product: one of a draft is there for nobody.
    rule(productChanged, ({ productId }) => [
      product(productId),
      which('catalog', 'Product'),
      which('catalog', 'Variant'),
    ]),
    rule(variantCreated, ({ variantId, productId }) => [
      product(productId),
      variant(variantId),
      which('catalog', 'Variant'),
    ]),
    rule(priceChanged, ({ offerId, variantId, productId }) => [offer(offerId), variant(variantId), product(productId)]),
    rule(offerChanged, ({ offerId, variantId, productId }) => [
      offer(offerId),
      variant(variantId),
      product(productId),
      which('catalog', 'Offer'),
    ]),
    // Breadcrumbs below, and what is filed above, change with it.
    rule(categoryChanged, ({ categoryId }) => [
      one('catalog', 'Category', ids.category.encode(categoryId)),
      which('catalog', 'Category'),
      which('catalog', 'Product'),
    ]),
    rule(brandCreated, () => [which('catalog', 'Brand')]),
    rule(standingChanged, ({ variantId, productId }) => [variant(variantId), product(productId)]),
    rule(stockChanged, ({ variantId }) => [one('inventory', 'Variant', ids.variant.encode(variantId))]),
  ].map((each) => [each.name, each]),
);

/** What an event changes of what shoppers see; nothing for most. */
export const touchedBy = (type: string, payload: unknown): readonly Touched[] => rules.get(type)?.of(payload) ?? [];
