import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allows, anonymous, type Viewer } from './viewer.ts';

const user = (roles: Viewer['roles'], scopes: Viewer['scopes'] = null): Viewer => ({
  ...anonymous,
  userId: 'u',
  roles,
  scopes,
});
const client = (scopes: Viewer['scopes']): Viewer => ({ ...anonymous, clientId: 'c', scopes });

test('who may what', () => {
  const cases: [Viewer, string, boolean][] = [
    [anonymous, 'stock:read', false],
    [user(['CUSTOMER']), 'stock:read', false],
    [user(['CUSTOMER', 'SELLER']), 'stock:write', true],
    [user(['SELLER']), 'inventory:write', false],
    [user(['WAREHOUSE']), 'inventory:write', true],
    [user(['WAREHOUSE']), 'catalog:write', false],
    [user(['ADMIN']), 'anything:whatever', true],
    [user(['ADMIN'], ['stock:read']), 'stock:write', false],
    [user(['CUSTOMER'], ['stock:write']), 'stock:write', false],
    [client(null), 'stock:read', false],
    [client(['stock:read']), 'stock:read', true],
    [client(['stock:read']), 'stock:write', false],
    [client(['stock:*']), 'stock:write', true],
  ];
  for (const [viewer, scope, expected] of cases)
    assert.equal(allows(viewer, scope), expected, `${JSON.stringify(viewer)} ${scope}`);
});
