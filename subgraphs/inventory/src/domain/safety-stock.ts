/**
 * Units to keep back so that demand during the lead time is met with the wanted likelihood:
 * z × standard deviation of a day's demand × √lead time (King, "Crack the code", APICS 2011).
 */
export function safetyStock(dailyUnits: readonly number[], leadDays: number, serviceLevel: number): number {
  if (dailyUnits.length < 2 || leadDays <= 0) return 0;
  const mean = dailyUnits.reduce((a, b) => a + b, 0) / dailyUnits.length;
  const variance = dailyUnits.reduce((total, units) => total + (units - mean) ** 2, 0) / (dailyUnits.length - 1);
  return Math.ceil(quantile(serviceLevel) * Math.sqrt(variance * leadDays));
}

/** Below this it is time to order: what will be sold until more arrives, and the safety stock. */
export function reorderPoint(dailyUnits: readonly number[], leadDays: number, safety: number): number {
  const mean = dailyUnits.length === 0 ? 0 : dailyUnits.reduce((a, b) => a + b, 0) / dailyUnits.length;
  return Math.ceil(mean * leadDays) + safety;
}

/** The standard normal quantile above one half; Abramowitz and Stegun 26.2.23, wrong by less than 0.0005. */
export function quantile(likelihood: number): number {
  if (likelihood <= 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(1 - likelihood));
  return (
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}
