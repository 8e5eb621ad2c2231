import { storeSessionSettled } from '@stoa/contracts/inventory.ts';

/** The job that makes an order of what somebody took in a store. */
export const storeOrderJob = { name: 'orders.record-store-order', schema: storeSessionSettled.schema };
