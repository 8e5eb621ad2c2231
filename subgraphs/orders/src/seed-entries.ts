import type { WorldOrder, WorldUnit } from '@stoa/seed/history.ts';

export interface SeedEntry {
  readonly kind: string;
  readonly at: number;
  readonly unitId?: string;
  readonly parcelId?: string;
  readonly amountMinor?: number;
  readonly note?: string;
}

/** The timeline as it would have been told, in order of time. */
export function entriesOf(order: WorldOrder): SeedEntry[] {
  const { cancellation, refund, back, payment } = order;
  const entries: SeedEntry[] = [
    { kind: 'PLACED', at: order.placedAt, amountMinor: order.totalMinor },
    ...(cancellation ? [{ kind: 'LINES_CANCELLED', at: cancellation.at, note: 'all' }] : []),
    ...shipments(order),
    ...(back
      ? [
          { kind: 'RETURN_REQUESTED', at: back.requestedAt },
          { kind: 'RETURN_APPROVED', at: back.approvedAt },
          { kind: 'RETURN_RECEIVED', at: back.receivedAt },
          { kind: 'RETURN_INSPECTED', at: back.inspectedAt },
        ]
      : []),
    ...(refund
      ? [
          { kind: 'REFUND_REQUESTED', at: refund.at, amountMinor: refund.amountMinor },
          { kind: 'REFUND_SUCCEEDED', at: refund.settledAt, amountMinor: refund.amountMinor },
        ]
      : []),
    ...(cancellation && refund
      ? [{ kind: 'PAYMENT_VOIDED', at: refund.settledAt, amountMinor: order.totalMinor }]
      : []),
    ...(payment.dispute
      ? [
          {
            kind: 'DISPUTE_OPENED',
            at: payment.dispute.at,
            amountMinor: order.totalMinor,
            note: payment.dispute.reason,
          },
        ]
      : []),
  ];
  return entries.toSorted((a, b) => a.at - b.at);
}

/** What the warehouse and the carrier told, and what was captured by then. */
function shipments({ units }: WorldOrder): SeedEntry[] {
  const sent = units.flatMap(({ parcel, totalMinor }) => (parcel ? [{ leftAt: parcel.leftAt, totalMinor }] : []));
  return units.flatMap(({ id: unitId, parcel }: WorldUnit): SeedEntry[] => {
    if (!parcel) return [];
    const captured = sent.filter(({ leftAt }) => leftAt <= parcel.leftAt);
    const about = { unitId, parcelId: parcel.id, note: `sandbox ${parcel.trackingCode}` };
    return [
      { kind: 'UNIT_PICKING', at: parcel.pickedAt, unitId },
      { kind: 'UNIT_PACKED', at: parcel.packedAt, unitId },
      { kind: 'PARCEL_PICKED_UP', at: parcel.leftAt, ...about },
      { kind: 'UNIT_SHIPPED', at: parcel.leftAt, unitId },
      {
        kind: 'PAYMENT_CAPTURED',
        at: parcel.leftAt + 60_000,
        amountMinor: captured.reduce((sum, { totalMinor }) => sum + totalMinor, 0),
      },
      ...(parcel.failedAt === null ? [] : [{ kind: 'PARCEL_DELIVERY_FAILED', at: parcel.failedAt, ...about }]),
      ...(parcel.outAt === null ? [] : [{ kind: 'PARCEL_OUT_FOR_DELIVERY', at: parcel.outAt, ...about }]),
      ...(parcel.deliveredAt === null
        ? []
        : [
            { kind: 'PARCEL_DELIVERED', at: parcel.deliveredAt, ...about },
            { kind: 'UNIT_DELIVERED', at: parcel.deliveredAt, unitId },
          ]),
    ];
  });
}
