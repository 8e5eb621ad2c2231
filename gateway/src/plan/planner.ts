import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { PlanNode, SubscriptionNode } from './plan-node.ts';

export interface Planner {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** With what is hidden from clients: plans speak of it. */
  readonly wholeSchema: GraphQLSchema;
  /** Undefined when no domain has anything to add, as for introspection. */
  plan(document: DocumentNode, operationName: string | undefined): PlanNode | SubscriptionNode | undefined;
}

/** The one place that plans: Apollo's packages, Elastic-2.0 licensed, are reached from this folder only. */
export function makePlanner(supergraphSdl: string): Planner {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    wholeSchema: supergraph.schema.toGraphQLJSSchema(),
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(api, document, operationName === undefined ? {} : { operationName }))
        .node,
  };
}
