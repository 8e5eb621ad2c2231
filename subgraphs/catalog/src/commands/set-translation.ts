import { productChanged } from '@stoa/contracts/catalog.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkedLocale } from '../domain/locale.ts';
import { longestDescription, longestTitle } from '../domain/product.ts';
import { notFound } from '../domain/refusals.ts';
import { checkSpecs, definitionsOf } from '../domain/specs.ts';
import { checkName, checkText } from '../domain/words.ts';
import { lineage } from '../store/hierarchy.ts';
import { lockProduct, saveProduct } from '../store/products.ts';
import { deleteTranslation, saveTranslation } from '../store/translations.ts';

export interface SetTranslation {
  readonly productId: string;
  readonly locale: string;
  /** Null takes the translation back. */
  readonly title: string | null;
  readonly description: string | null;
  readonly specs: Readonly<Record<string, string>>;
}

/** A product in another language. Setting the same again changes nothing that a reader sees. */
export const setTranslation = ({ db, clock }: Environment, { productId, title, ...input }: SetTranslation) =>
  db.transaction(async (tx) => {
    const locale = checkedLocale(input.locale);
    if (typeof locale !== 'string') return locale;
    const refused =
      (title === null ? null : checkName(title, longestTitle, 'title')) ??
      checkText(input.description ?? '', longestDescription, 'description');
    if (refused) return refused;
    const product = await lockProduct(tx, productId);
    if (!product) return notFound('productId');
    const unknown = checkSpecs(input.specs, definitionsOf(await lineage(tx, product.categoryIds)), false);
    if (unknown) return unknown;
    if (title === null) await deleteTranslation(tx, productId, locale);
    else await saveTranslation(tx, { productId, locale, title, description: input.description, specs: input.specs });
    const version = await saveProduct(tx, productId, product, clock.now());
    await record(tx, productChanged, productId, { productId, status: product.status, version });
    return { id: productId };
  });
