/** One entry of a domain's log, as consumers see it. */
export interface LoggedEvent {
  readonly source: string;
  readonly position: number;
  readonly id: string;
  readonly type: string;
  /** What it is about: events of one key are applied in order. */
  readonly key: string;
  readonly payload: unknown;
  readonly recordedAt: string;
}
