/** The words in which a planner says what to do, and the only ones that execution has to know. */
export type {
  ConditionNode,
  DeferNode,
  FetchDataKeyRenamer,
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlanSelectionNode,
  SubscriptionNode,
} from '@apollo/query-planner';
