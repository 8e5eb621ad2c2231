/** What happens to fetches beside being answered. */
export type FetchEvent =
  | 'retry'
  | 'hedge'
  | 'hedge won'
  | 'shared'
  | 'over limit'
  | 'refused by breaker'
  | 'breaker open'
  | 'breaker half-open'
  | 'breaker closed';

export type Observe = (event: FetchEvent) => void;
