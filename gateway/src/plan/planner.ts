import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type OverrideLabels, overrideLabels } from './override-labels.ts';
import type { PlanNode, SubscriptionNode } from './plan-node.ts';
import { requiredArguments } from './required-arguments.ts';
import { interfaceObjects } from './interface-objects.ts';
import { namesOfPlans } from './names-of-plans.ts';

/** How labels of progressive @override stand for one request: true takes the overriding subgraph. */
export type OverrideSetting = ReadonlyMap<string, boolean>;

export interface Planner {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** The same, with the directive @defer. */
  readonly deferSchema: GraphQLSchema;
  /** With what is hidden from clients: plans speak of it. */
  readonly wholeSchema: GraphQLSchema;
  /** Names under which plans fetch what clients did not ask for: a client's alias must be none of them. */
  readonly ownNames: ReadonlySet<string>;
  /** Interfaces that some domain knows without knowing who implements them. */
  readonly interfaceObjects: ReadonlySet<string>;
  readonly overrides: OverrideLabels;
  /** What a field (`domain.Type.field`) requires, by the names that plans fetch it under. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
  /** Undefined when no domain has anything to add, as for introspection. */
  plan(
    document: DocumentNode,
    operationName: string | undefined,
    setting?: OverrideSetting,
  ): PlanNode | SubscriptionNode | undefined;
}

/** The one place that plans: Apollo's packages, Elastic-2.0 licensed, are reached from this folder only. */
export function makePlanner(supergraphSdl: string): Planner {
  const features = { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES };
  const supergraph = Supergraph.build(supergraphSdl, features);
  const required = requiredArguments(supergraphSdl);
  // Not checked again: the fields that nobody requires any more under their old names would be refused.
  const planned =
    required.sdl === supergraphSdl
      ? supergraph
      : Supergraph.build(required.sdl, { ...features, validateSupergraph: false });
  const planner = new QueryPlanner(planned, { incrementalDelivery: { enableDefer: true } });
  const api = supergraph.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    deferSchema: api.toGraphQLJSSchema({ includeDefer: true }),
    wholeSchema: supergraph.schema.toGraphQLJSSchema(),
    ownNames: namesOfPlans(supergraphSdl),
    interfaceObjects: interfaceObjects(supergraphSdl),
    overrides: overrideLabels(supergraphSdl),
    requiredBy: required.namesOf,
    plan(document, operationName, setting) {
      const operation = operationFromDocument(api, document, operationName === undefined ? {} : { operationName });
      const { node } = planner.buildQueryPlan(operation, setting ? { overrideConditions: new Map(setting) } : {});
      return node && required.settle(node);
    },
  };
}
