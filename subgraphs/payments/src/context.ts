import type { Context as PlatformContext, Living } from '@stoa/platform/subgraph.ts';
import type { Asking } from './asking.ts';
import type { FraudKnowledge } from './fraud-knowledge.ts';
import type { Loaders } from './loaders.ts';
import type { PaymentProvider } from './providers/payment-provider.ts';

export interface State {
  /** Who moves the money; opened when first needed. */
  readonly provider: () => Promise<PaymentProvider>;
  /** Whom the provider is being asked about. */
  readonly asking: Asking;
  /** What payments are judged by. */
  readonly fraudKnowledge: () => Promise<FraudKnowledge>;
}

export type Context = PlatformContext<Loaders, State>;

/** What a command is given. */
export type World = Living<State>;
