import type { FetchNode as PlannedFetch } from '@apollo/query-planner';

/** The words in which a planner says what to do, and the only ones that execution has to know. */
export type {
  ConditionNode,
  DeferNode,
  FetchDataKeyRenamer,
  FetchDataRewrite,
  PlanNode,
  QueryPlanSelectionNode,
  SubscriptionNode,
} from '@apollo/query-planner';

export interface FetchNode extends PlannedFetch {
  /** Of what it requires, what an object may lack: it serves fields that another fetch asks for. */
  mayLack?: readonly string[];
}
