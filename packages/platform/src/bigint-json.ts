/** JSON that keeps money: a bigint goes out marked and comes back whole. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_name, each: unknown) => (typeof each === 'bigint' ? { $bigint: `${each}` } : each));

export const fromJson = (text: string): unknown =>
  JSON.parse(text, (_name, value: unknown) => {
    const digits = typeof value === 'object' && value !== null && '$bigint' in value ? value.$bigint : null;
    return typeof digits === 'string' && /^-?\d+$/.test(digits) ? BigInt(digits) : value;
  });
