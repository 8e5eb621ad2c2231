import { productChanged } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowProduct } from '../store/known.ts';

export const onProductChanged = handle(productChanged, knowProduct);
