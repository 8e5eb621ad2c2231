import type { WorldCategory } from './categories.ts';
import type { Leaf } from './departments.data.ts';
import { type Draw, drawFor } from './draw.ts';
import { idOf } from './id-of.ts';
import { colorNames, lineNames } from './names.data.ts';
import { offersFor, type WorldOffer } from './offers.ts';
import { packingOf, taxClassOf, type WorldPacking, type WorldTaxClass } from './packing.ts';
import { slugOf, type WorldSeller } from './people.ts';

export interface WorldBrand {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface WorldVariant extends WorldPacking {
  readonly id: string;
  readonly sku: string;
  /** Values of the product's options, by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly offers: readonly WorldOffer[];
}

export interface WorldProduct {
  readonly id: string;
  readonly index: number;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly german: { readonly title: string };
  readonly brandId: string;
  readonly taxClass: WorldTaxClass;
  /** Its leaf and everything above. */
  readonly categoryIds: readonly string[];
  readonly specs: {
    readonly material: string;
    readonly weightGrams: number;
    readonly madeIn: string;
    readonly warrantyYears: number;
  };
  /** Names of options in order, each with its values. */
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly WorldVariant[];
  readonly imageIds: readonly string[];
}

const sizes: Readonly<Record<Leaf['sizes'], readonly string[]>> = {
  none: [],
  clothes: ['XS', 'S', 'M', 'L', 'XL'],
  shoes: ['38', '40', '42', '44', '46'],
  liters: ['1 l', '2 l', '5 l', '20 l', '40 l'],
  people: ['1 person', '2 people', '4 people'],
};
const countries = ['Portugal', 'Germany', 'Sweden', 'Italy', 'Poland', 'Japan', 'Vietnam'];

export interface ProductMakers {
  readonly seed: number;
  readonly brands: readonly WorldBrand[];
  readonly categories: readonly WorldCategory[];
  readonly sellers: readonly WorldSeller[];
}

export function productAt({ seed, brands, categories, sellers }: ProductMakers, index: number): WorldProduct {
  const draw = drawFor(seed, 'product', index);
  const category = draw.pick(categories.filter(({ leaf }) => leaf !== null));
  const leaf = category.leaf as Leaf;
  const brand = draw.pick(brands);
  const line = draw.pick(lineNames);
  const noun = draw.pick(leaf.nouns);
  const material = draw.pick(leaf.materials);
  const title = `${brand.name} ${line} ${draw.pick(leaf.traits)} ${noun}`;
  const options = optionsOf(leaf, draw);
  const euro = draw.whole(leaf.price[0], leaf.price[1]);
  const description = describe(draw, leaf, brand.name, line, noun, material);
  const grams = draw.whole(leaf.grams[0], leaf.grams[1]);
  const lineageIds = lineage(category, categories);
  const department = categories.find(({ id }) => id === lineageIds.at(-1))?.name ?? '';
  return {
    id: idOf(seed, 'product', index),
    index,
    slug: `${slugOf(title)}-${(index + 1).toString(36)}`,
    title,
    description,
    german: { title: `${brand.name} ${line} ${leaf.german}` },
    brandId: brand.id,
    taxClass: taxClassOf(seed, index, department),
    categoryIds: lineageIds,
    specs: {
      material,
      weightGrams: grams,
      madeIn: draw.pick(countries),
      warrantyYears: draw.pick([2, 2, 3, 5, 10]),
    },
    options,
    variants: variantsOf({ seed, index, brand: slugOf(brand.name), options, euro, sellers, grams, department }),
    imageIds: [0, 1].map((image) => idOf(seed, 'media', index * 4 + image)),
  };
}

const describe = (draw: Draw, leaf: Leaf, brand: string, line: string, noun: string, material: string): string => {
  const article = /^[aeiou]/i.test(noun) ? 'an' : 'a';
  const first = draw.pick([
    `The ${line} is ${brand}'s idea of ${article} ${noun.toLowerCase()}: ${material}, and nothing that is not needed.`,
    `Made of ${material}, the ${line} is the ${noun.toLowerCase()} that ${brand} is known for.`,
    `${brand} took its time over the ${line}: ${material} throughout, and details that show with use.`,
  ]);
  return [first, ...draw.some(leaf.sentences, 2)].join(' ');
};

function lineage(category: WorldCategory, all: readonly WorldCategory[]): string[] {
  const parent = all.find(({ id }) => id === category.parentId);
  return parent ? [category.id, ...lineage(parent, all)] : [category.id];
}

function optionsOf(leaf: Leaf, draw: Draw): WorldProduct['options'] {
  const all = sizes[leaf.sizes];
  const start = leaf.sizes === 'liters' ? draw.whole(0, 3) : 0;
  const fitting = leaf.sizes === 'liters' ? all.slice(start, start + 2) : all;
  return [
    ...(leaf.colors ? [{ name: 'Color', values: draw.some(colorNames, draw.whole(1, 3)) }] : []),
    ...(fitting.length > 0 ? [{ name: 'Size', values: fitting }] : []),
  ];
}

interface VariantMakers {
  readonly seed: number;
  readonly index: number;
  readonly brand: string;
  readonly options: WorldProduct['options'];
  readonly euro: number;
  readonly sellers: readonly WorldSeller[];
  readonly grams: number;
  readonly department: string;
}

/** The matrix of all options; a product without any has one variant. */
function variantsOf({ seed, index, brand, options, euro, sellers, grams, department }: VariantMakers): WorldVariant[] {
  const choices = options.reduce<Readonly<Record<string, string>>[]>(
    (rows, { name, values }) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
  const product = `${brand.slice(0, 3).toUpperCase()}-${String(index + 1).padStart(6, '0')}`;
  return choices.map((chosen, number) => ({
    id: idOf(seed, 'variant', index * 16 + number),
    sku: [product, ...Object.values(chosen).map((value) => slugOf(value).slice(0, 4).toUpperCase())].join('-'),
    options: chosen,
    ...packingOf(seed, index * 16 + number, grams, department),
    offers: offersFor(seed, index * 16 + number, euro, sellers),
  }));
}
