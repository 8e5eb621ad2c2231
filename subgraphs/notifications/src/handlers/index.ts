import type { Handler } from '@stoa/platform/log/handle.ts';
import {
  onMailRequested,
  onProfileChanged,
  onSecurityAlertRaised,
  onUserErased,
  onUserRegistered,
} from './accounts.ts';
import { onCartAbandoned, onWishNoticed } from './carts.ts';
import {
  onOrderPlaced,
  onParcelProgressed,
  onRefundRequested,
  onRefundSettled,
  onReturnProgressed,
  onStoreOrderPlaced,
  onUnitProgressed,
} from './orders.ts';

export const handlers: readonly Handler[] = [
  onMailRequested,
  onSecurityAlertRaised,
  onUserRegistered,
  onProfileChanged,
  onUserErased,
  onOrderPlaced,
  onStoreOrderPlaced,
  onUnitProgressed,
  onParcelProgressed,
  onReturnProgressed,
  onRefundRequested,
  onRefundSettled,
  onCartAbandoned,
  onWishNoticed,
];
