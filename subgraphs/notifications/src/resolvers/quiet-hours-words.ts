import type { QuietHours } from '../domain/quiet-hours.ts';

/** `22:00`, and back; not a number when it is none. */
export const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : Number.NaN;
};

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const quietHoursWords = (quiet: QuietHours | null) =>
  quiet && { timeZone: quiet.timeZone, from: timeOf(quiet.from), to: timeOf(quiet.to) };
