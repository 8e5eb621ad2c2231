import type { IncomingHttpHeaders } from 'node:http';
import type { Address } from '../domain/address.ts';
import type { Sides } from '../domain/cartonize.ts';
import type { Point } from '@stoa/kernel/distance.ts';
import type { ParcelStatus } from '../domain/parcel-status.ts';
import type { Service } from '../domain/way-of-sending.ts';

export interface Stop extends Point {
  readonly address: Address;
}

/** What a carrier is asked to carry. */
export interface Consignment {
  /** Ours: asking twice under one reference buys one label. */
  readonly reference: string;
  readonly service: Service;
  readonly from: Stop;
  readonly to: Stop;
  readonly grams: number;
  readonly millimeters: Sides;
  /** A warehouse hands its parcels over; a buyer brings a return to a shop. */
  readonly collect: 'HAND_OVER' | 'DROP_OFF';
}

export interface Rate {
  readonly service: Service;
  readonly minorUnits: bigint;
  readonly currencyCode: string;
  /** What the carrier itself promises. */
  readonly hours: number;
}

/** What a carrier tells of a parcel. */
export interface CarrierEvent {
  /** The carrier's own id of it. */
  readonly reference: string;
  readonly trackingCode: string;
  /** Counts up for each parcel; events may come in any order. */
  readonly sequence: number;
  readonly status: ParcelStatus;
  readonly at: string;
  readonly position: Point | null;
  readonly place: string | null;
  /** Hours on the road by the carrier's clock, when it tells. */
  readonly transitHours: number | null;
}

/** Anybody who carries parcels. */
export interface Carrier {
  readonly code: string;
  readonly name: string;
  rates(from: Point, to: Point, grams: number): Promise<readonly Rate[]>;
  label(consignment: Consignment): Promise<{ readonly trackingCode: string }>;
  /** These parcels stand at the door now. */
  handOver(trackingCodes: readonly string[]): Promise<void>;
  /** Everything that happened to it; null when the carrier knows of no such parcel. */
  track(trackingCode: string): Promise<readonly CarrierEvent[] | null>;
  /** False when it is too late. */
  cancel(trackingCode: string): Promise<boolean>;
  /** Null when it is not theirs, too old, or makes no sense. */
  verifyWebhook(headers: IncomingHttpHeaders, body: string, now: Date): CarrierEvent | null;
}

export type Carriers = ReadonlyMap<string, Carrier>;
