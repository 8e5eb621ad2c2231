/** Hours ahead of UTC, of the zones that an account can be set to. */
const hours: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  GST: 4,
  SGT: 8,
  HKT: 8,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** `2021-07-26 19:58:55` in a zone that is told by its letters; null when they are not known. */
export function momentIn(local: string, zone: string): Date | null {
  const offset = hours[zone];
  if (offset === undefined || !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(local)) return null;
  return new Date(Date.parse(`${local.replace(' ', 'T')}Z`) - offset * 3_600_000);
}
