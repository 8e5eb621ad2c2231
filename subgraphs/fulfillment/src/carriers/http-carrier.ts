import { z } from 'zod';
import type { Address } from '../domain/address.ts';
import { parcelStatuses } from '../domain/parcel-status.ts';
import type { Carrier, CarrierEvent, Stop } from './carrier.ts';
import { isSigned } from './webhook-signature.ts';

export interface HttpCarrierOptions {
  readonly code: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}

const signatureHeader = 'stoa-carrier-signature';
/** A label is bought while somebody waits at the packing table. */
const patienceMs = 5_000;

const service = z.enum(['STANDARD', 'EXPRESS', 'DRONE']);
const rates = z.object({
  rates: z.array(z.object({ service, minorUnits: z.number().int(), currency: z.string(), hours: z.number() })),
});
const labelled = z.object({ trackingCode: z.string().min(6).max(64) });
const event = z.object({
  id: z.string().min(1).max(200),
  trackingCode: z.string().min(6).max(64),
  sequence: z.number().int().positive(),
  status: z.enum(parcelStatuses).exclude(['PACKED']),
  at: z.iso.datetime(),
  position: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullish(),
  place: z.string().max(200).nullish(),
  transitHours: z.number().nonnegative().nullish(),
});
const tracked = z.object({ events: z.array(event) });

/** A carrier that speaks JSON over HTTP: the sandbox, or anybody who publishes the same protocol. */
export function httpCarrier({ code, name, url, secret }: HttpCarrierOptions): Carrier {
  async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, answer: await response.json() };
  }

  async function must(method: string, path: string, body?: unknown): Promise<unknown> {
    const { status, answer } = await ask(method, path, body);
    return accepted(method, path, status, answer);
  }

  function accepted(method: string, path: string, status: number, answer: unknown): unknown {
    if (status >= 300) throw new Error(`${name} answered ${method} ${path} with ${status}: ${JSON.stringify(answer)}`);
    return answer;
  }

  return {
    code,
    name,
    async rates(from, to, weightGrams) {
      const answer = rates.parse(await must('POST', '/v1/rates', { from, to, weightGrams }));
      return answer.rates.map(({ minorUnits, currency, ...rate }) => ({
        ...rate,
        minorUnits: BigInt(minorUnits),
        currencyCode: currency,
      }));
    },
    async label({ reference, from, to, grams, millimeters, collect, service: by }) {
      const body = {
        reference,
        service: by,
        from: stopOf(from),
        to: stopOf(to),
        weightGrams: grams,
        millimeters,
        collect,
      };
      return labelled.parse(await must('POST', '/v1/shipments', body));
    },
    async handOver(trackingCodes) {
      await must('POST', '/v1/manifests', { trackingCodes });
    },
    async track(trackingCode) {
      const path = `/v1/shipments/${encodeURIComponent(trackingCode)}`;
      const { status, answer } = await ask('GET', path);
      if (status === 404) return null;
      return tracked.parse(accepted('GET', path, status, answer)).events.map(eventOf);
    },
    async cancel(trackingCode) {
      return (await ask('DELETE', `/v1/shipments/${encodeURIComponent(trackingCode)}`)).status < 300;
    },
    verifyWebhook(headers, body, now) {
      if (!isSigned(headers[signatureHeader], body, secret, now)) return null;
      const parsed = event.safeParse(jsonOf(body));
      return parsed.success ? eventOf(parsed.data) : null;
    },
  };
}

/** Told by webhook and asked for it is the same event: its reference is made of what both say. */
const eventOf = ({
  trackingCode,
  sequence,
  status,
  at,
  position,
  place,
  transitHours,
}: z.infer<typeof event>): CarrierEvent => ({
  reference: `${trackingCode} ${sequence}`,
  trackingCode,
  sequence,
  status,
  at,
  position: position ?? null,
  place: place ?? null,
  transitHours: transitHours ?? null,
});

const stopOf = ({ address, latitude, longitude }: Stop) => ({ ...addressOf(address), latitude, longitude });

/** No more of a person than is printed on the parcel anyway. */
const addressOf = ({ name, lines, city, postalCode, countryCode }: Address) => ({
  name,
  lines,
  city,
  postalCode,
  countryCode,
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
