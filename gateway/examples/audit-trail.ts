import { OperationTypeNode } from 'graphql';
import type { Plugin } from '../src/extend/plugin.ts';

export interface Line {
  readonly who: string | null;
  readonly operation: string | null;
  readonly fetches: readonly string[];
  readonly failed: boolean;
}

/** Writes down each mutation, who asked for it, and which subgraphs it went to. */
export function auditTrail(write: (line: Line) => void): Plugin {
  const fetched = new Map<string, string[]>();
  return {
    name: 'audit trail',
    onFetch: (subgraph, transport) => ({
      ...transport,
      execute(request, cancel) {
        if (request.kind === 'mutation') fetched.get(request.caller.requestId)?.push(subgraph);
        return transport.execute(request, cancel);
      },
    }),
    onOperation({ operation }) {
      if (operation.operation !== OperationTypeNode.MUTATION) return null;
      return ({ caller }) => void fetched.set(caller.requestId, []);
    },
    onResult({ met, caller }, { errors }) {
      const fetches = fetched.get(caller.requestId);
      if (!fetches) return;
      fetched.delete(caller.requestId);
      write({ who: caller.viewer.userId, operation: met.name, fetches, failed: errors !== undefined });
    },
  };
}
