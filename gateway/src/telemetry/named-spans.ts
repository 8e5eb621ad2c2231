import { describeSpan } from '@stoa/platform/telemetry/traces.ts';
import type { Plugin } from '../extend/plugin.ts';

/** The span of a request says which operation it is, and whose; the spans of its fetches stand below it. */
export const namedSpans = (): Plugin => ({
  name: 'named spans',
  onOperation({ name, hash, operation }) {
    const ofOperation = {
      'graphql.operation.type': operation.operation,
      'graphql.operation.hash': hash,
      ...(name !== null && { 'graphql.operation.name': name }),
    };
    return ({ client, caller, protocol }) =>
      describeSpan(() => ({
        ...ofOperation,
        'stoa.protocol': protocol,
        'stoa.request_id': caller.requestId,
        ...(client.name !== null && { 'stoa.client.name': client.name }),
        ...(client.version !== null && { 'stoa.client.version': client.version }),
      }));
  },
});
