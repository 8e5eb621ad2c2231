import type { FormattedExecutionResult } from 'graphql';
import type { Transport } from '../transport/transport.ts';
import { watchedStream } from './watched-stream.ts';

export interface TransportWatch {
  /** A fetch came back, or broke. */
  onAnswer(ms: number, failed: boolean): void;
  onOpen(): void;
  onClose(): void;
}

/** The same transport, with somebody who looks on. */
export const watchedTransport = (transport: Transport, watch: TransportWatch): Transport => ({
  ...transport,
  execute(request, cancel) {
    const started = performance.now();
    const seen = (result: FormattedExecutionResult): FormattedExecutionResult => {
      watch.onAnswer(performance.now() - started, result.errors !== undefined);
      return result;
    };
    const result = transport.execute(request, cancel);
    if (!(result instanceof Promise)) return seen(result);
    return result.then(seen, (error: unknown) => {
      watch.onAnswer(performance.now() - started, true);
      throw error;
    });
  },
  async subscribe(request) {
    const stream = await transport.subscribe(request);
    if (!(Symbol.asyncIterator in stream)) return stream;
    watch.onOpen();
    return watchedStream(stream, { onEnd: watch.onClose });
  },
});
