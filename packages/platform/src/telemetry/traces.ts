import {
  type Attributes,
  type Context,
  context,
  propagation,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** Null while traces are off: then nothing is made and nothing is paid. */
let tracer: Tracer | null = null;

/** Sends spans to a collector from now on; gives what ends it. The SDK is loaded only here. */
export async function startTraces(service: string, endpoint: string): Promise<() => Promise<void>> {
  const [{ NodeTracerProvider }, { BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', endpoint).href });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  tracer = trace.getTracer('stoa');
  return async () => {
    tracer = null;
    await provider.shutdown();
  };
}

/** Runs work as a span of what runs around it. */
export function traced<Result>(
  name: string,
  attributes: Attributes,
  work: () => Promise<Result> | Result,
): Promise<Result> | Result {
  if (tracer === null) return work();
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Adds to the span of what runs now; not even made while traces are off. */
export function describeSpan(attributes: () => Attributes): void {
  if (tracer !== null) trace.getActiveSpan()?.setAttributes(attributes());
}

/** W3C headers that let another process go on with the trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  if (tracer !== null) propagation.inject(context.active(), headers);
  return headers;
}

/** Goes on with the trace of a request that came in. */
export function withinTrace<Result>(headers: Readonly<Record<string, unknown>>, work: () => Result): Result {
  if (tracer === null) return work();
  const parent: Context = propagation.extract(context.active(), headers);
  return context.with(parent, work);
}
