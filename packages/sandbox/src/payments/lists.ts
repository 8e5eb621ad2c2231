import { type Form, inner, text, textsOf } from './form.ts';
import { invalid } from './stripe-error.ts';
import type { StripeObject } from './stripe-objects.ts';
import type { World } from './world.ts';

export interface Page {
  readonly object: 'list';
  readonly url: string;
  readonly has_more: boolean;
  readonly data: readonly unknown[];
}

/** Newest first, with Stripe's way of turning pages, and its bounds on `created`. */
export function listObjects(world: World, url: string, kind: string, form: Form, filters: readonly string[]): Page {
  const limit = Number(text(form, 'limit') ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalid('This value must be between 1 and 100.', 'limit');
  const where = Object.fromEntries(filters.map((name) => [name, text(form, name)]));
  const isWithin = bounds(form);
  const all = world.objects.list<StripeObject>(kind, where).filter(({ created }) => isWithin(created));
  const after = text(form, 'starting_after');
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const data = all.slice(from, from + limit).map((each) => expanded(world, each, form));
  return { object: 'list', url, has_more: all.length > from + limit, data };
}

function bounds(form: Form): (created: number) => boolean {
  const exact = text(form, 'created');
  const { gt, gte, lt, lte } = textsOf(inner(form, 'created'));
  return (created) =>
    (exact === undefined || created === Number(exact)) &&
    (gt === undefined || created > Number(gt)) &&
    (gte === undefined || created >= Number(gte)) &&
    (lt === undefined || created < Number(lt)) &&
    (lte === undefined || created <= Number(lte));
}

/** `expand[]=latest_charge`, in lists `expand[]=data.source`: the id becomes the object that it names. */
export function expanded({ objects }: World, object: StripeObject, form: Form): StripeObject {
  const fields = Object.values(textsOf(inner(form, 'expand'))).map((path) => path.replace(/^data\./, ''));
  let result = object;
  for (const field of fields) {
    const id = (result as unknown as Record<string, unknown>)[field];
    const named = typeof id === 'string' ? objects.find<StripeObject>(id) : undefined;
    if (named) result = { ...result, [field]: named };
  }
  return result;
}
