/** What a seeded picture is drawn from. */
export interface Drawn {
  readonly seed: number;
  readonly index: number;
  readonly view: number;
  readonly title: string;
}
