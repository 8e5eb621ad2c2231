export interface QuietHours {
  readonly timeZone: string;
  /** Minutes after midnight; an end before the start is that of the next day. */
  readonly from: number;
  readonly to: number;
}

const minuteMs = 60_000;
const dayMinutes = 1_440;

/** When something may be told that can wait: now, or at the end of the quiet hours, by the clock on the wall. */
export function nextAllowed(now: Date, quiet: QuietHours | null): Date {
  if (!quiet || quiet.from === quiet.to) return now;
  const wait = quietMinutesLeft(minuteOfDay(now, quiet.timeZone), quiet);
  if (wait === 0) return now;
  const guess = Math.floor(now.getTime() / minuteMs) + wait;
  // On a night on which clocks are changed the guess is an hour off: what the clock on the wall says there puts it right.
  const off = minuteOfDay(new Date(guess * minuteMs), quiet.timeZone) - quiet.to;
  const shift = off > dayMinutes / 2 ? off - dayMinutes : off < -dayMinutes / 2 ? off + dayMinutes : off;
  return new Date((guess - shift) * minuteMs);
}

function quietMinutesLeft(minute: number, { from, to }: QuietHours): number {
  const isQuiet = from < to ? from <= minute && minute < to : minute >= from || minute < to;
  return isQuiet ? (to - minute + dayMinutes) % dayMinutes : 0;
}

function minuteOfDay(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
