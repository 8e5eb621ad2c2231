import { readBody } from '@stoa/platform/http/read-body.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import { hearCarrier } from '../commands/hear-carrier.ts';
import type { State } from '../context.ts';

const shape = /^\/fulfillment\/webhooks\/([a-z-]{1,40})$/;
const mostBytes = 50_000;

/** Carriers tell of their parcels here. Answered with 2xx only when it is written down: else they tell it again. */
export const carrierWebhook: Route<State> = async (request, response, environment) => {
  const code = shape.exec((request.url ?? '').split('?', 1)[0] ?? '')?.[1];
  if (request.method !== 'POST' || !code) return false;
  const body = await readBody(request, mostBytes);
  const event = environment.state.carriers.get(code)?.verifyWebhook(request.headers, body, environment.clock.now());
  if (!event) {
    writeJson(response, 401, { error: 'This is not signed by a carrier of ours.' });
    return true;
  }
  const known = await hearCarrier(environment, code, event);
  if (!known)
    environment.log.info(
      { carrier: code, trackingCode: event.trackingCode },
      'a carrier told of a parcel that is none of ours',
    );
  writeJson(response, 200, { heard: known });
  return true;
};
