import { offerChanged, priceChanged, variantDescribed } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { tellPriceDrops } from '../commands/tell-price-drops.ts';
import { knowOffer, knowPrice, knowVariant } from '../store/known-catalog.ts';

export const onOfferChanged = handle(offerChanged, async (tx, news, { recordedAt }) => {
  await knowOffer(tx, news);
  await tellPriceDrops(tx, [news.variantId], new Date(recordedAt));
});

export const onPriceChanged = handle(priceChanged, async (tx, news, { recordedAt }) => {
  await knowPrice(tx, news);
  await tellPriceDrops(tx, [news.variantId], new Date(recordedAt));
});

export const onVariantDescribed = handle(variantDescribed, knowVariant);
