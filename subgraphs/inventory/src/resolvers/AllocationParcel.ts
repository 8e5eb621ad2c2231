import type { AllocationParcelResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const AllocationParcel: AllocationParcelResolvers = { location: placeOf, lines: ({ picks }) => picks };
