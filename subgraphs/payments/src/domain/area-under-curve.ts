export interface Scored {
  readonly score: number;
  readonly isTrue: boolean;
}

/** How likely a true one is scored above a false one; a half is chance. Ties count half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let [rank, ranks] = [0, 0];
  for (const group of Map.groupBy(sorted, ({ score }) => score).values()) {
    const middle = rank + (group.length + 1) / 2;
    ranks += middle * group.filter(({ isTrue }) => isTrue).length;
    rank += group.length;
  }
  const yes = scored.filter(({ isTrue }) => isTrue).length;
  const no = scored.length - yes;
  return yes === 0 || no === 0 ? 0.5 : (ranks - (yes * (yes + 1)) / 2) / (yes * no);
}
