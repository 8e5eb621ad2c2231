import { departments, type Leaf } from './departments.data.ts';
import { idOf } from './id-of.ts';
import { slugOf } from './people.ts';

export interface WorldCategory {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly slug: string;
  /** Present on the third level: what its products are. */
  readonly leaf: Leaf | null;
}

/** Parents before children. */
export function categoriesOf(seed: number): WorldCategory[] {
  const categories: WorldCategory[] = [];
  const add = (name: string, parent: WorldCategory | null, leaf: Leaf | null): WorldCategory => {
    const slug = parent ? `${parent.slug}-${slugOf(name)}` : slugOf(name);
    const category = { id: idOf(seed, 'category', categories.length), parentId: parent?.id ?? null, name, slug, leaf };
    categories.push(category);
    return category;
  };
  for (const department of departments) {
    const top = add(department.name, null, null);
    for (const group of department.groups) {
      const middle = add(group.name, top, null);
      for (const leaf of group.leaves) add(leaf.name, middle, leaf);
    }
  }
  return categories;
}
