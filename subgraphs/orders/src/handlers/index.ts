import type { Handler } from '@stoa/platform/log/handle.ts';
import { onCartMerged } from './cart-merged.ts';
import { onDisputeOpened } from './dispute-opened.ts';
import { onLaneLearnt } from './lane-learnt.ts';
import { onLocationOpened } from './location-opened.ts';
import { onOfferChanged } from './offer-changed.ts';
import { onParcelProgressed } from './parcel-progressed.ts';
import { onPaymentChanged } from './payment-changed.ts';
import { onPriceChanged } from './price-changed.ts';
import { onProductChanged } from './product-changed.ts';
import { onRefundBegun } from './refund-begun.ts';
import { onRefundSettled } from './refund-settled.ts';
import { onReturnLost } from './return-lost.ts';
import { onReturnProgressed } from './return-progressed.ts';
import { onReviewDecided } from './review-decided.ts';
import { onReviewOpened } from './review-opened.ts';
import { onStoreSessionSettled } from './store-session-settled.ts';
import { onUnitProgressed } from './unit-progressed.ts';
import { onVariantDescribed } from './variant-described.ts';

export const handlers: readonly Handler[] = [
  onCartMerged,
  onDisputeOpened,
  onLaneLearnt,
  onLocationOpened,
  onOfferChanged,
  onParcelProgressed,
  onPaymentChanged,
  onPriceChanged,
  onProductChanged,
  onRefundBegun,
  onRefundSettled,
  onReturnLost,
  onReturnProgressed,
  onReviewDecided,
  onReviewOpened,
  onStoreSessionSettled,
  onUnitProgressed,
  onVariantDescribed,
];
