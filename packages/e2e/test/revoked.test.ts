import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openShop } from '../src/open-shop.ts';
import { until } from '../src/until.ts';

const shop = await openShop({ gateways: 2 });
after(() => shop.stop());
const [here = assert.fail('no gateway'), there = assert.fail('no gateway')] = shop.clients;
const me = '{ viewer { id } }';

test('a session that ended is refused by every gateway, although its token has not expired', async () => {
  const clara = await here.signedInAs('clara@example.com');
  assert.equal((await clara.ask(me)).status, 200);
  const { data } = await clara.ask('mutation { accountSignOut { userErrors { code } } }');
  assert.deepEqual(data.accountSignOut.userErrors, []);
  assert.equal((await clara.ask(me)).status, 401);
  const elsewhere = there.as(clara.accessToken ?? '');
  await until(async () => (await elsewhere.ask(me)).status === 401, 'the other gateway has heard');
  const late = await shop.another();
  await until(
    async () => (await late.as(clara.accessToken ?? '').ask(me)).status === 401,
    'one that begins later, too',
  );
});
