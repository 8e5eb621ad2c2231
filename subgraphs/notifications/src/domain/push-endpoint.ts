/**
 * The push services of browsers, and nobody else: a subscription names the address that we then send to, and must not make
 * us knock at doors inside of our own house.
 */
const services = [
  /^fcm\.googleapis\.com$/,
  /^android\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /(^|\.)push\.services\.mozilla\.com$/,
  /(^|\.)notify\.windows\.com$/,
  /(^|\.)push\.apple\.com$/,
];

export function isPushService(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  return (
    endpoint.length <= 1_000 &&
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    services.some((service) => service.test(url.hostname))
  );
}
