import { orderHeld } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { holdOrder } from '../commands/hold-order.ts';

export const onOrderHeld = handle(orderHeld, (tx, { orderId, held }) => holdOrder(tx, orderId, held));
