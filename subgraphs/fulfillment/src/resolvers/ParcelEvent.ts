import type { ParcelEventResolvers } from '../generated/types.ts';
import { pointOf } from './point-of.ts';

export const ParcelEvent: ParcelEventResolvers = { position: pointOf };
