interface Located {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Both, or nowhere. */
export const pointOf = ({ latitude, longitude }: Located) =>
  latitude === null || longitude === null ? null : { latitude, longitude };
