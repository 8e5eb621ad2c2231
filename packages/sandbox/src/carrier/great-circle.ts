export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Great-circle distance (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point that lies the share of the way from one to the other, along the shortest way over the globe. */
export function between(a: Point, b: Point, share: number): Point {
  const angle = distanceKm(a, b) / earthRadiusKm;
  if (angle < 1e-9) return a;
  const [wa, wb] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
  const [aLat, aLon, bLat, bLon] = [a.latitude, a.longitude, b.latitude, b.longitude].map(radians) as [
    number,
    number,
    number,
    number,
  ];
  const x = wa * Math.cos(aLat) * Math.cos(aLon) + wb * Math.cos(bLat) * Math.cos(bLon);
  const y = wa * Math.cos(aLat) * Math.sin(aLon) + wb * Math.cos(bLat) * Math.sin(bLon);
  const z = wa * Math.sin(aLat) + wb * Math.sin(bLat);
  return { latitude: degrees(Math.atan2(z, Math.hypot(x, y))), longitude: degrees(Math.atan2(y, x)) };
}
