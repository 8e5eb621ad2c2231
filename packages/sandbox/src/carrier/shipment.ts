import type { Point } from './great-circle.ts';

export const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;
export type Service = (typeof services)[number];

export type Status =
  | 'LABELLED'
  | 'PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'DELIVERY_FAILED'
  | 'RETURNED_TO_SENDER'
  | 'LOST'
  | 'CANCELLED';

export interface Stop extends Point {
  readonly name: string;
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string | null;
  readonly countryCode: string;
}

/** What a customer of the carrier asks to be carried. */
export interface Consignment {
  /** The customer's own name for it: asking twice for one reference is asking once. */
  readonly reference: string;
  readonly service: Service;
  readonly from: Stop;
  readonly to: Stop;
  readonly weightGrams: number;
  readonly millimeters: readonly [number, number, number];
  /** HAND_OVER waits for the manifest of a warehouse; DROP_OFF is brought to a shop by a private person, soon. */
  readonly collect: 'HAND_OVER' | 'DROP_OFF';
}

export interface Step {
  readonly sequence: number;
  /** Hours of the carrier's own clock since the parcel was taken over. */
  readonly hours: number;
  readonly status: Status;
  readonly position: Point;
  readonly place: string;
}
