import { feeCharged } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { feeCurrency, feeForWork } from '../domain/fees.ts';
import { feeRates, insertFees, type NewFee, packedPieces, returnedPieces, type Work } from '../store/fees.ts';

type Due = Omit<NewFee, 'currency' | 'unitId' | 'returnId' | 'day' | 'pieces' | 'milliliters'> &
  Partial<Pick<NewFee, 'unitId' | 'returnId' | 'day' | 'pieces' | 'milliliters'>>;

const nothing = { unitId: null, returnId: null, day: null, pieces: null, milliliters: null };

/** Once for each key, told with the entry. What comes to less than half a cent is given. */
export async function chargeFees(tx: Tx, due: readonly Due[]): Promise<number> {
  const fees = due
    .filter(({ amountMinor }) => amountMinor > 0n)
    .map((each) => ({ ...nothing, ...each, currency: feeCurrency }));
  const made = await insertFees(tx, fees);
  await recordAll(
    tx,
    feeCharged,
    made.map(({ id, sellerId, kind, amountMinor, locationId, unitId, returnId, day, at }) => ({
      key: sellerId,
      payload: {
        feeId: id,
        sellerId,
        kind,
        currency: feeCurrency,
        amountMinor: `${amountMinor}`,
        locationId,
        unitId,
        returnId,
        day,
        at: at.toISOString(),
      },
    })),
  );
  return made.length;
}

const piecesOf = (work: readonly Work[]): number => work.reduce((sum, { pieces }) => sum + pieces, 0);

/** A unit has left: somebody fetched and packed it. The house does not charge itself. */
export async function chargeShipping(tx: Tx, unitId: string, at: Date): Promise<void> {
  const work = await packedPieces(tx, unitId);
  const [first] = work;
  if (!first) return;
  const { sellerId, locationId } = first;
  const amountMinor = feeForWork(await feeRates(tx), 'PICK_AND_PACK', work, at);
  const of = { sellerId, locationId, kind: 'PICK_AND_PACK' as const, amountMinor, at };
  await chargeFees(tx, [{ ...of, key: `unit ${unitId}`, unitId, pieces: piecesOf(work) }]);
}

/** A return was looked at, at each place that something of it came from. */
export async function chargeReturn(tx: Tx, returnId: string, at: Date): Promise<void> {
  const work = await returnedPieces(tx, returnId);
  if (work.length === 0) return;
  const rates = await feeRates(tx);
  const due = [...Map.groupBy(work, ({ locationId }) => locationId)].map(([locationId, here]): Due => {
    const amountMinor = feeForWork(rates, 'RETURN_HANDLING', here, at);
    const of = { sellerId: here[0]?.sellerId ?? '', locationId, kind: 'RETURN_HANDLING' as const, amountMinor, at };
    return { ...of, key: `return ${returnId} ${locationId}`, returnId, pieces: piecesOf(here) };
  });
  await chargeFees(tx, due);
}
