import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ProviderRefused, ProviderUnavailable } from '../payment-provider.ts';

export interface ReportFile {
  readonly url: string;
  readonly name: string;
  readonly key: string;
  /** Another place than Adyen's own. */
  readonly allowed?: string | undefined;
  readonly mostBytes?: number;
}

const hosts = ['https://ca-live.adyen.com', 'https://ca-test.adyen.com'];
const timeoutMs = 60_000;
/** About two hundred thousand rows: a report of one day that is larger is none of ours. */
const usualBytes = 64 * 1024 * 1024;

/** The rows of a report, by the names of its columns. The key is sent to Adyen's own hosts alone, wherever a message points. */
export async function* readReport(file: ReportFile): AsyncGenerator<Record<string, string>> {
  const { url, name, key, allowed, mostBytes = usualBytes } = file;
  const { origin = '', href = '' } = URL.parse(url) ?? {};
  if (![...hosts, ...(allowed === undefined ? [] : [new URL(allowed).origin])].includes(origin))
    throw new ProviderRefused('REPORT_ELSEWHERE', `${name} was announced at a host that is not Adyen's.`);
  const body = await opened(href, name, key);
  const parser = parse({ bom: true, columns: true, max_record_size: 1_000_000, skip_empty_lines: true });
  let bytes = 0;
  body.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) body.destroy(new ProviderRefused('REPORT_TOO_LARGE', `${name} is larger than is read.`));
  });
  body.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    yield* parser as AsyncIterable<Record<string, string>>;
  } catch (error) {
    if (error instanceof ProviderRefused) throw error;
    if (error instanceof CsvError) throw new ProviderRefused('REPORT_UNREADABLE', `${name} is not CSV: ${error.code}.`);
    throw new ProviderUnavailable('adyen', error);
  } finally {
    body.destroy();
  }
}

async function opened(url: string, name: string, key: string): Promise<Readable> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { 'x-api-key': key },
      // It would take the key along.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw new ProviderUnavailable('adyen', error);
  }
  if (response.ok && response.body) return Readable.fromWeb(response.body as never);
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429)
    throw new ProviderUnavailable('adyen', new Error(`HTTP ${response.status}`));
  throw new ProviderRefused(`HTTP_${response.status}`, `${name} is not given to this key.`);
}
