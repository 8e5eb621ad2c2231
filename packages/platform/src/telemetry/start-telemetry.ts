import type { Settings } from '../settings.ts';
import { startMetrics, stopMetrics } from './metrics.ts';
import { startTraces } from './traces.ts';

/** Off by default, on by setting; gives what ends it. */
export async function startTelemetry(
  service: string,
  { metrics, otlpEndpoint }: Pick<Settings, 'metrics' | 'otlpEndpoint'>,
): Promise<() => Promise<void>> {
  if (metrics) await startMetrics();
  const stopTraces = otlpEndpoint === undefined ? null : await startTraces(service, otlpEndpoint);
  return async () => {
    stopMetrics();
    await stopTraces?.();
  };
}
