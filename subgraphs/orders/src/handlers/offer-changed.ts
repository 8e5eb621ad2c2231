import { offerChanged } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowOffer } from '../store/known.ts';

export const onOfferChanged = handle(offerChanged, knowOffer);
