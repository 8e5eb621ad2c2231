import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { answerPage } from '../src/portal/page.ts';
import { watchDocuments } from '../src/portal/watch-documents.ts';

const persona = { name: 'Clara', about: 'a shopper', email: 'clara@example.com', password: 'none' };

/** What the page is told of watching. */
function toldOf(documents: Readonly<Record<string, string>> | null, personas: readonly (typeof persona)[]): unknown {
  let page = '';
  const response = { writeHead: () => response, end: (text: string) => void (page = text) };
  answerPage(response as never, { operations: [], personas }, documents);
  const [, content = ''] = /<script id="content"[^>]*>([^]*?)<\/script>/.exec(page) ?? [];
  return (JSON.parse(content) as { watch: unknown }).watch;
}

test('a graph that knows no orders has no page to watch them', () => {
  assert.equal(watchDocuments(buildSchema('type Query { hello: String }')), null);
});

test('where one can be nobody, there is nobody to watch', () => {
  const documents = { WatchBuyer: 'query WatchBuyer { viewer { id } }' };
  assert.equal(toldOf(documents, []), null);
  assert.deepEqual(toldOf(documents, [persona]), documents);
});
