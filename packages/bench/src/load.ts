/** Keeps `workers` calls under way for a while; gives calls a second. Bounded in time and in number. */
export async function callsPerSecond(
  call: () => Promise<unknown>,
  workers: number,
  milliseconds: number,
): Promise<number> {
  const started = performance.now();
  let calls = 0;
  const worker = async () => {
    while (performance.now() - started < milliseconds && calls < 1_000_000) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return calls / ((performance.now() - started) / 1000);
}
