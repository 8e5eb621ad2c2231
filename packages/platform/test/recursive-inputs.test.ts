import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseRecursiveInputs } from '@stoa/platform/recursive-inputs.ts';
import { buildSchema } from 'graphql';

const schemaWith = (inputs: string) => buildSchema(`type Query { a(b: A): Int } ${inputs}`);

test('an input type that contains itself, however far away, is refused', () => {
  assert.throws(() => refuseRecursiveInputs(schemaWith('input A { and: [A!] }')), /A contains itself/);
  assert.throws(() => refuseRecursiveInputs(schemaWith('input A { b: B } input B { a: [A] }')), /contains itself/);
  refuseRecursiveInputs(schemaWith('input A { b: B c: B } input B { d: Int }'));
});
