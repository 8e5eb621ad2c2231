/** Where files lie in the store. Ids are UUIDs, so that a key never leaves its folder. */
export const uploadKey = (mediaId: string): string => `uploads/${mediaId}`;

export const mediaKey = (mediaId: string, width: number | null): string =>
  `media/${mediaId}/${width === null ? 'original' : `${width}.webp`}`;

/** Each sending has its own: a second one cannot change what the job is reading. */
export const importKey = (importId: string, sending: string): string => `imports/${importId}/${sending}`;
