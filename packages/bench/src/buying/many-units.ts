import type { Ask } from './journey.ts';

interface Listed {
  readonly products: {
    readonly nodes: readonly {
      readonly variants: readonly {
        readonly id: string;
        readonly stock: { readonly available: number };
        readonly offers: readonly { readonly id: string }[];
      }[];
    }[];
  };
}

const list = `{ products(first: 60) { nodes { variants(first: 3) { id stock { available } offers { id } } } } }`;

/** Offers of the house that are not sold out soon. */
export async function manyUnits(ask: Ask): Promise<string[]> {
  const { products } = (await ask(list, {})) as unknown as Listed;
  return products.nodes
    .flatMap(({ variants }) => variants)
    .toSorted((a, b) => b.stock.available - a.stock.available)
    .flatMap(({ offers }) => offers[0]?.id ?? [])
    .slice(0, 20);
}
