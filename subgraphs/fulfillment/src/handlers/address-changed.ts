import { addressChanged } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { changeAddress } from '../store/orders.ts';

/** What is packed keeps its label: that nothing is was asked by redirect-order before. */
export const onAddressChanged = handle(addressChanged, (tx, { orderId, shippingAddress, destination }) =>
  changeAddress(tx, orderId, shippingAddress, destination),
);
