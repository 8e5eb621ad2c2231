import type { ProductRow } from '../store/products.ts';

/** What may be asked of a product in a list; made of a filter, already decoded and bounded. */
export type Condition =
  | { readonly kind: 'status'; readonly oneOf: readonly ProductRow['status'][] }
  | { readonly kind: 'brand'; readonly oneOf: readonly string[] }
  | { readonly kind: 'category'; readonly oneOf: readonly string[] }
  | { readonly kind: 'created'; readonly from: Date | null; readonly to: Date | null }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] };

/** SQL with numbered parameters only: values never become text of the statement. */
export function conditionSql(condition: Condition, values: unknown[]): string {
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  switch (condition.kind) {
    case 'status': {
      const [only] = condition.oneOf;
      // Said literally, so that the partial indexes of products for sale apply.
      return condition.oneOf.length === 1 && only === 'ACTIVE'
        ? `p.status = 'ACTIVE'`
        : `p.status = any(${parameter(condition.oneOf)}::text[])`;
    }
    case 'brand':
      return `p.brand_id = any(${parameter(condition.oneOf)}::uuid[])`;
    case 'category':
      return `exists (select from product_category pc where pc.product_id = p.id and pc.category_id = any(${parameter(condition.oneOf)}::uuid[]))`;
    case 'created':
      return `(${[
        ...(condition.from ? [`p.created_at >= ${parameter(condition.from)}`] : []),
        ...(condition.to ? [`p.created_at < ${parameter(condition.to)}`] : []),
        'true',
      ].join(' and ')})`;
    case 'and':
    case 'or':
      return `(${condition.parts.map((part) => conditionSql(part, values)).join(` ${condition.kind} `) || 'true'})`;
  }
}
