import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner, type SubscriptionNode } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

export interface SubscriptionPlanner {
  readonly schema: GraphQLSchema;
  /** What the owner of the event is asked, and what, if anything, other domains would have to add. */
  plan(document: DocumentNode, operationName: string | undefined): SubscriptionNode;
}

/** Plans what the stock gateway refuses: its planner can, only its executor cannot. */
export function subscriptionPlanner(supergraphSdl: string): SubscriptionPlanner {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    plan(document, operationName) {
      const plan: QueryPlan = planner.buildQueryPlan(
        operationFromDocument(api, document, operationName === undefined ? {} : { operationName }),
      );
      if (plan.node?.kind !== 'Subscription') throw new Error('This operation is not a subscription.');
      return plan.node;
    },
  };
}
