import type { IncomingMessage } from 'node:http';
import { type Carrier, messageOf } from './carrier.ts';
import { ratesFor, type RateRequest, refusalOf } from './rates.ts';
import type { ShipmentRow } from './ledger.ts';
import { type Consignment, services } from './shipment.ts';
import { type Manner, manners } from './webhooks.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type Handler = (carrier: Carrier, input: never, code: string) => Reply | Promise<Reply>;

const ok = (body: unknown, status = 200): Reply => ({ status, body });
const refuse = (status: number, error: string): Reply => ({ status, body: { error } });
const done = (worked: boolean): Reply => (worked ? ok({ done: true }) : refuse(409, 'not possible any more'));

/** The carrier's published protocol, and below /control what tests and demonstrations make happen. */
const handlers: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['POST', /^\/v1\/rates$/, (_, input: RateRequest) => ok({ rates: ratesFor(input) })],
  ['POST', /^\/v1\/shipments$/, (carrier, input: Consignment) => ship(carrier, input)],
  [
    'POST',
    /^\/v1\/manifests$/,
    (carrier, input: { trackingCodes: string[] }) => manifest(carrier, input.trackingCodes),
  ],
  ['GET', /^\/v1\/shipments\/(\w+)$/, (carrier, _, code) => show(carrier, carrier.ledger.shipment(code))],
  ['DELETE', /^\/v1\/shipments\/(\w+)$/, ({ cancel }, _, code) => done(cancel(code))],
  ['POST', /^\/control\/advance$/, (carrier, { hours }: { hours: number }) => advance(carrier, hours)],
  [
    'POST',
    /^\/control\/speed$/,
    (carrier, { factor }: { factor: number }) => (carrier.time.setSpeed(factor), after(carrier, true)),
  ],
  [
    'POST',
    /^\/control\/webhook$/,
    (carrier, { url }: { url: string }) => (carrier.ledger.set('webhook', url), after(carrier, true)),
  ],
  ['POST', /^\/control\/manner$/, (carrier, { manner }: { manner: Manner }) => behave(carrier, manner)],
  ['POST', /^\/control\/deliver$/, (carrier) => (carrier.ledger.deliverAllNow(), after(carrier, true))],
  ['POST', /^\/control\/shipments\/(\w+)\/fail$/, (carrier, _, code) => after(carrier, carrier.fail(code))],
  ['POST', /^\/control\/shipments\/(\w+)\/hush$/, (carrier, _, code) => after(carrier, carrier.hush(code))],
  ['POST', /^\/control\/shipments\/(\w+)\/forget$/, ({ ledger }, _, code) => (ledger.forget(code), ok({ done: true }))],
  ['POST', /^\/control\/shipments\/(\w+)\/lose$/, (carrier, _, code) => after(carrier, carrier.lose(code))],
  [
    'POST',
    /^\/control\/shipments\/(\w+)\/late$/,
    (carrier, { hours }: { hours: number }, code) => (carrier.ledger.delay(code, hours), ok({ done: true })),
  ],
  ['POST', /^\/control\/shipments\/(\w+)\/step$/, (carrier, _, code) => step(carrier, code)],
];

export async function answerRequest(carrier: Carrier, { method, url }: IncomingMessage, body: string): Promise<Reply> {
  for (const [wanted, path, handler] of handlers) {
    const match = method === wanted ? path.exec(url ?? '') : null;
    if (match) return await handler(carrier, JSON.parse(body || '{}') as never, match[1] ?? '');
  }
  return refuse(404, 'nothing is here');
}

function ship(carrier: Carrier, consignment: Consignment): Reply {
  if (!consignment.reference || !services.includes(consignment.service))
    return refuse(400, 'reference and service are needed');
  if (!(consignment.weightGrams > 0)) return refuse(400, 'a weight is needed');
  const refusal = refusalOf(consignment);
  if (refusal) return refuse(422, refusal);
  return show(carrier, carrier.ship(consignment), 201);
}

async function manifest(carrier: Carrier, codes: readonly string[]): Promise<Reply> {
  const refused = codes.filter((code) => !carrier.take(code));
  void carrier.catchUp();
  return refused.length === 0 ? ok({ taken: codes }) : refuse(409, `not ours to take: ${refused.join(', ')}`);
}

function show({ ledger }: Carrier, shipment: ShipmentRow | null, status = 200): Reply {
  if (!shipment) return refuse(404, 'no such shipment');
  const events = ledger
    .steps(shipment.code)
    .filter(({ at }) => at !== null)
    .map((each) => ({ id: `trk_${each.code}_${each.sequence}`, ...messageOf(each) }));
  return ok(
    { trackingCode: shipment.code, status: shipment.status, service: shipment.consignment.service, events },
    status,
  );
}

async function after(carrier: Carrier, worked: boolean): Promise<Reply> {
  if (worked) await carrier.catchUp();
  return done(worked);
}

function advance(carrier: Carrier, hours: number): Promise<Reply> {
  carrier.time.advance(hours);
  return after(carrier, true);
}

/** On to the next thing that happens to this parcel, whatever happens to others meanwhile. */
function step(carrier: Carrier, code: string): Reply | Promise<Reply> {
  const next = carrier.ledger.steps(code).find(({ at }) => at === null);
  if (!next) return refuse(409, 'nothing lies ahead');
  carrier.time.advance(Math.max(0, next.due - carrier.time.now()) / 3_600_000);
  return after(carrier, true);
}

function behave(carrier: Carrier, manner: Manner): Reply {
  if (!manners.includes(manner)) return refuse(400, `one of ${manners.join(', ')}`);
  carrier.ledger.set('manner', manner);
  return ok({ manner });
}
