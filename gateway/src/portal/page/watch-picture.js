import { h } from './dom.js';

/** Its picture, or an empty frame where there is none to be had. */
export function picture(thing, look) {
  const url = thing && pictureOf(thing);
  const frame = h('span', { class: `picture ${look}`, 'aria-hidden': 'true' });
  if (url) frame.append(h('img', { src: url, alt: '', loading: 'lazy', onerror: ({ target }) => target.remove() }));
  return frame;
}

/** A picture's address as this page may load it: the same server may be called by another of its names. */
function pictureOf({ product }) {
  const [media] = product?.media ?? [];
  if (media?.kind !== 'IMAGE') return null;
  const url = new URL(media.url, location.href);
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const isHere = names.includes(url.hostname) && names.includes(location.hostname) && url.port === location.port;
  return isHere ? url.pathname + url.search : url.href;
}
