import { StoaError } from '@stoa/kernel/errors.ts';
import { OperationTypeNode } from 'graphql';
import type { Plugin } from '../src/extend/plugin.ts';

/** While a shop is being moved nothing is written: mutations are refused when they are met, and cost nothing after that. */
export const readOnly = (isReadOnly: () => boolean): Plugin => ({
  name: 'read only',
  onOperation({ operation }) {
    if (operation.operation !== OperationTypeNode.MUTATION) return null;
    return () => {
      if (isReadOnly()) throw new StoaError('DOMAIN_UNAVAILABLE', 'We are moving house: try again in a few minutes.');
    };
  },
});
