import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { after } from 'node:test';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

export const s3Settings = {
  kind: 's3',
  bucket: 'pictures',
  region: 'eu-west-1',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
} as const;

/** A storage that keeps objects in memory and takes nothing that is not signed as AWS Signature Version 4 says. */
export async function s3StandIn(now: () => Date = () => new Date()) {
  const objects = new Map<string, { body: Buffer; contentType: string }>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      if (!isSigned(request, now())) return response.writeHead(403).end('SignatureDoesNotMatch');
      if (request.method === 'PUT') {
        // The real one refuses bodies of unknown length.
        if (request.headers['content-length'] === undefined) return response.writeHead(411).end();
        objects.set(pathname, { body, contentType: request.headers['content-type'] ?? '' });
        return response.writeHead(200).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(pathname);
        return response.writeHead(204).end();
      }
      const found = objects.get(pathname);
      if (!found) return response.writeHead(404).end();
      return response
        .writeHead(200, { 'content-type': found.contentType, 'content-length': found.body.length })
        .end(found.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { objects, settings: { ...s3Settings, endpoint: `http://127.0.0.1:${port}` } };
}

/** Works the signature out anew from the request, as the documentation of AWS describes; header or address. */
function isSigned(request: IncomingMessage, now: Date): boolean {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const query = url.searchParams;
  const inQuery = query.get('X-Amz-Signature');
  const header = /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
    request.headers.authorization ?? '',
  );
  const [credential, names, signature] = inQuery
    ? [query.get('X-Amz-Credential') ?? '', query.get('X-Amz-SignedHeaders') ?? '', inQuery]
    : [header?.[1] ?? '', header?.[2] ?? '', header?.[3] ?? ''];
  const date = query.get('X-Amz-Date') ?? String(request.headers['x-amz-date']);
  if (inQuery) {
    const at = Date.parse(date.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
    if (now.getTime() > at + Number(query.get('X-Amz-Expires')) * 1000) return false;
  }
  const pairs = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const content = inQuery ? 'UNSIGNED-PAYLOAD' : String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, url.pathname, pairs.toSorted().join('&'), headers.join(''), names, content].join(
    '\n',
  );
  const [, day = '', region = '', service = ''] = credential.split('/');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [region, service, 'aws4_request'].reduce<Buffer>(
    (each, part) => hmac(each, part),
    hmac(`AWS4${s3Settings.secretAccessKey}`, day),
  );
  return hmac(key, text).toString('hex') === signature;
}
