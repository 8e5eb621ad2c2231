import { type Charge, type PaymentProvider, ProviderRefused } from '../payment-provider.ts';
import { paypalClient, type PaypalKeys } from './paypal-client.ts';
import { paypalLedger } from './paypal-ledger.ts';
import { lineOfRefund, refundShares, sharesOf, together } from './paypal-refunds.ts';
import {
  chargeOfOrder,
  decimalOf,
  disputeShape,
  minorOf,
  orderShape,
  paymentsOf,
  refundOf,
  refundShape,
} from './paypal-shapes.ts';
import { paypalWebhook } from './paypal-webhook.ts';

/** By PayPal's Orders v2 and Payments v2. The reference of a charge is the order's id. */
export function paypalProvider(options: PaypalKeys & { readonly webhookId: string }): PaymentProvider {
  const ask = paypalClient(options);
  const order = async (id: string) =>
    orderShape.parse(await ask('GET', `/v2/checkout/orders/${encodeURIComponent(id)}`));
  const amountOf = (amount: bigint, currency: string) => ({
    currency_code: currency,
    value: decimalOf(amount, currency),
  });

  /** What the buyer has approved is set aside when it is next looked at. */
  async function retrieve(reference: string): Promise<Charge> {
    const found = await order(reference);
    if (found.status !== 'APPROVED' || paymentsOf(found).authorization) return chargeOfOrder(found);
    try {
      return chargeOfOrder(
        orderShape.parse(await ask('POST', `/v2/checkout/orders/${found.id}/authorize`, '{}', `authorize ${found.id}`)),
      );
    } catch (error) {
      if (!(error instanceof ProviderRefused)) throw error;
      return { ...chargeOfOrder(found), status: 'DECLINED', decline: { code: error.code, reason: error.message } };
    }
  }

  return {
    name: 'paypal',
    canBeAsked: true,
    vault: null,
    // So long a transaction may take to appear.
    ledgerLagMs: 3 * 3_600_000,
    listSettlements: paypalLedger(ask),
    find: () => Promise.resolve(null),
    retrieve,
    async authorize({ key, partId, orderId, amount, currency, token, returnUrl }) {
      const urls = returnUrl === null ? {} : { experience_context: { return_url: returnUrl, cancel_url: returnUrl } };
      const body = {
        intent: 'AUTHORIZE',
        purchase_units: [{ reference_id: orderId, custom_id: partId, amount: amountOf(amount, currency) }],
        payment_source: { paypal: { ...(token !== null && { vault_id: token }), ...urls } },
      };
      const made = orderShape.parse(await ask('POST', '/v2/checkout/orders', JSON.stringify(body), key));
      return made.status === 'APPROVED' ? await retrieve(made.id) : chargeOfOrder(made);
    },
    async capture({ key, reference, amount, currency, isFinal }) {
      const { authorization } = paymentsOf(await order(reference));
      if (!authorization) throw new ProviderRefused('NOT_AUTHORIZED', 'The order was never authorized.');
      const body = JSON.stringify({ amount: amountOf(amount, currency), final_capture: isFinal });
      await ask('POST', `/v2/payments/authorizations/${authorization.id}/capture`, body, key);
      return chargeOfOrder(await order(reference));
    },
    async void(reference, key) {
      const { authorization } = paymentsOf(await order(reference));
      // What the buyer never approved lapses by itself.
      if (!authorization) return { ...chargeOfOrder(await order(reference)), status: 'VOIDED' };
      try {
        await ask('POST', `/v2/payments/authorizations/${authorization.id}/void`, '{}', key);
      } catch (error) {
        if (!(error instanceof ProviderRefused)) throw error;
      }
      return chargeOfOrder(await order(reference));
    },
    async refund({ key, reference, amount, currency, refundPartId }) {
      return await refundShares(sharesOf(await order(reference), refundPartId, amount), (share) => {
        const body = JSON.stringify({ amount: amountOf(share.amount, currency), custom_id: refundPartId });
        const tries = share.failures > 0 ? ` ${share.failures}` : '';
        const path = `/v2/payments/captures/${share.captureId}/refund`;
        return ask('POST', path, body, `${key} ${share.captureId}${tries}`);
      });
    },
    async retrieveRefund(reference) {
      const asked = reference
        .split(',')
        .map(async (id) => refundOf(refundShape.parse(await ask('GET', `/v2/payments/refunds/${id}`))));
      return together(await Promise.all(asked));
    },
    async retrieveDispute(id) {
      const told = disputeShape.parse(await ask('GET', `/v1/customer/disputes/${encodeURIComponent(id)}`));
      const [about] = told.disputed_transactions;
      const hasWon = told.dispute_outcome?.outcome_code === 'RESOLVED_SELLER_FAVOUR';
      return {
        reference: id,
        chargeReference: about?.custom ?? about?.seller_transaction_id ?? '',
        amount: minorOf(told.dispute_amount),
        currency: told.dispute_amount.currency_code,
        reason: told.reason.toLowerCase(),
        status: told.status !== 'RESOLVED' ? 'OPEN' : hasWon ? 'WON' : 'LOST',
      };
    },
    async verifyWebhook(request) {
      const event = await paypalWebhook(ask, options.webhookId, request);
      if (event?.about?.kind !== 'refund') return event;
      const about = { kind: 'refund' as const, reference: await lineOfRefund(ask, order, event.about.reference) };
      return { ...event, about };
    },
  };
}
