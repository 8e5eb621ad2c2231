import { ids } from '@stoa/kernel/ids.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import { ordersByIds } from '../store/orders.ts';
import { parcelsByIds } from '../store/parcels.ts';
import { locationsByIds } from '../store/places.ts';
import { labelPdf } from './label-pdf.ts';
import { mayPrint } from './label-url.ts';

const shape = /^\/fulfillment\/labels\/(pcl_[0-9A-Z]{26})\.pdf$/;

/** A parcel's label, for whoever was given the way to it. */
export const labels: Route = async (request, response, { db, settings, clock }) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const named = shape.exec(url.pathname)?.[1];
  if (request.method !== 'GET' || !named) return false;
  const parcelId = ids.parcel.decode(named);
  const [parcel] = mayPrint(settings.secret, parcelId, url.searchParams, clock.now())
    ? await parcelsByIds(db, [parcelId])
    : [];
  const [order] = parcel ? await ordersByIds(db, [parcel.orderId]) : [];
  const [place] = parcel ? await locationsByIds(db, [parcel.locationId]) : [];
  if (!parcel?.trackingCode || !order || !place) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such label, or the way to it has expired.');
    return true;
  }
  const house = {
    name: place.name,
    lines: [place.code],
    city: place.city,
    postalCode: null,
    countryCode: place.countryCode,
  };
  const back = parcel.returnId !== null;
  const pdf = await labelPdf({
    service: parcel.service,
    carrier: parcel.carrier,
    trackingCode: parcel.trackingCode,
    from: back ? order.address : house,
    to: back ? house : order.address,
    weightGrams: parcel.weightGrams,
    orderNumber: order.number,
  });
  response.writeHead(200, {
    'content-type': 'application/pdf',
    'content-length': pdf.length,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(pdf);
  return true;
};
