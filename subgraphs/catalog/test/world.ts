import { currencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import { catalog } from '../src/index.ts';
import { createBrand } from '../src/commands/create-brand.ts';
import { createCategory } from '../src/commands/create-category.ts';
import { createOffer } from '../src/commands/create-offer.ts';
import { createProduct, type CreateProduct } from '../src/commands/create-product.ts';
import { createVariant } from '../src/commands/create-variant.ts';
import type { SpecDefinition } from '../src/domain/specs.ts';
import { usualPacking } from '../src/domain/packing.ts';
import { knownSeller } from '../src/tables.ts';

const someUser = '01890a5d-ac96-774b-bcce-b302099a8057';

export const staff: Partial<Viewer> = { userId: someUser, roles: ['ADMIN'] };
export const customer: Partial<Viewer> = { userId: someUser, roles: ['CUSTOMER'] };
export const sellerOf = (sellerId: string): Partial<Viewer> => ({ userId: someUser, roles: ['SELLER'], sellerId });

export const eur = currencyCode('EUR');

/** The id of what a command made; a refusal is a fault of the test. */
export function made(result: { readonly id: string } | { readonly kind: string }): string {
  if (!('id' in result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.id;
}

/** A small shop: brands, categories, products, sellers and offers to order. */
export async function catalogWorld(options: Parameters<typeof testSubgraph>[1] = {}) {
  const test = await testSubgraph(catalog, options);
  const { environment } = test.subgraph;
  let count = 0;
  const next = (name: string) => `${name} ${++count}`;
  return {
    ...test,
    environment,
    next,
    async brand(name = next('Brand')): Promise<string> {
      return made(await createBrand(environment, name));
    },
    async category(parentId: string | null = null, specs: readonly SpecDefinition[] = []): Promise<string> {
      return made(await createCategory(environment, { name: next('Category'), parentId, slug: null, specs }));
    },
    async product(given: Partial<CreateProduct> = {}): Promise<string> {
      const product: CreateProduct = {
        key: next('key'),
        owner: 'test',
        title: next('Product'),
        description: 'Good.',
        brandId: null,
        categoryIds: [],
        specs: {},
        options: [],
        status: 'ACTIVE',
        taxClass: 'STANDARD',
        slug: null,
        externalReference: null,
        ...given,
      };
      return made(await createProduct(environment, product));
    },
    async variant(productId: string, options: Readonly<Record<string, string>> = {}): Promise<string> {
      const variant = {
        key: next('key'),
        owner: 'test',
        productId,
        options,
        externalReference: null,
        packing: usualPacking,
      };
      return made(await createVariant(environment, { ...variant, sku: next('SKU').replace(' ', '-') }));
    },
    async seller(rating = 4, own = false): Promise<string> {
      const id = ids.seller.make(environment.clock, environment.random);
      await test.db.drizzle.insert(knownSeller).values({ id, name: next('Seller'), rating, own });
      return id;
    },
    async offer(variantId: string, sellerId: string, amount = '10.00', deliveryDays = 2): Promise<string> {
      const offer = { variantId, sellerId, staff: true, condition: 'NEW' as const, deliveryDays };
      const prices = [{ amount, currencyCode: eur }];
      const input = { key: next('key'), owner: 'test', externalReference: null, ...offer, prices };
      return made(await createOffer(environment, input));
    },
  };
}

export type CatalogWorld = Awaited<ReturnType<typeof catalogWorld>>;
