import { countRefusal, countStream, timeOperation } from '@stoa/platform/telemetry/metrics.ts';
import type { MetOperation, Plugin } from '../extend/plugin.ts';
import { watchedStream } from './watched-stream.ts';

/** A label is kept for ever: names are the clients' to choose, so only the first ones have their own. */
const mostNames = 200;
const longestName = 80;

/** Requests and open streams by operation, for Prometheus. */
export function operationMetrics(): Plugin {
  const names = new Set<string>();
  const labels = new WeakMap<MetOperation, string>();

  function labelOf(met: MetOperation): string {
    const ready = labels.get(met);
    if (ready !== undefined) return ready;
    const name = met.name?.slice(0, longestName) ?? '(unnamed)';
    if (names.size < mostNames) names.add(name);
    const label = names.has(name) ? name : '(others)';
    labels.set(met, label);
    return label;
  }

  return {
    name: 'operation metrics',
    onResult({ met, startedAt }, { errors }) {
      const outcome = errors !== undefined && errors.length > 0 ? 'error' : 'ok';
      timeOperation(labelOf(met), outcome, (performance.now() - startedAt) / 1000);
    },
    onRefused: ({ code }) => countRefusal(code),
    onStream({ met }, stream) {
      const operation = labelOf(met);
      countStream(operation, 1);
      return watchedStream(stream, { onEnd: () => countStream(operation, -1) });
    },
  };
}
