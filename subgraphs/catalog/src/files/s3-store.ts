import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { MediaSettings } from '@stoa/platform/settings.ts';
import { AwsClient } from 'aws4fetch';
import type { FileStore } from './file-store.ts';

type S3Settings = Extract<MediaSettings, { readonly kind: 's3' }>;

/** Any storage that speaks S3. Addresses name the bucket in the path: all of them understand that. */
export function s3Store({ bucket, endpoint, region, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  // A body can be sent once: trying again is for who has the file.
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const root = `${(endpoint ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, '')}/${bucket}`;
  const send = async (method: string, key: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> => {
    const response = await client.fetch(`${root}/${key}`, { method, ...init });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`The storage answered ${response.status} to ${method} ${key}.`);
  };
  return {
    async put(key, body, { contentType, bytes }) {
      const headers = { 'content-type': contentType, 'content-length': String(bytes) };
      const stream = Readable.toWeb(Readable.from(body)) as ReadableStream;
      const response = await send('PUT', key, { headers, body: stream as never, duplex: 'half' });
      if (response.status === 404) throw new Error(`There is no bucket ${bucket} in the storage.`);
    },
    async get(key) {
      const response = await send('GET', key);
      if (response.status === 404 || !response.body) return null;
      const body = Readable.fromWeb(response.body as ReadableStream);
      return { bytes: Number(response.headers.get('content-length')), body };
    },
    delete: async (key) => void (await send('DELETE', key)),
    async uploadUrl(key, { contentType, bytes }, seconds) {
      const headers = { 'content-type': contentType, 'content-length': String(bytes) };
      const url = `${root}/${key}?X-Amz-Expires=${seconds}`;
      // All headers are signed: another type or size has another signature.
      const { url: signed } = await client.sign(url, {
        method: 'PUT',
        headers,
        aws: { signQuery: true, allHeaders: true },
      });
      return signed;
    },
  };
}
