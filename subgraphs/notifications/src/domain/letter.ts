/** What a message says, before it is mail, text message or notice: plain words, nothing escaped. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Things with numbers: what was ordered, what it cost. */
  readonly rows?: readonly (readonly [string, string])[];
  /** What the reader may do, by a link into the shop. */
  readonly action?: { readonly label: string; readonly path: string };
}

/** What a template is given; all text, and all of it somebody else's. */
export type LetterData = Readonly<Record<string, string>>;

export type Template = (data: LetterData) => Letter;
