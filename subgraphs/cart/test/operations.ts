const cart = `id version currency totalQuantity couponCodes subtotal { amount currencyCode }
  lines { id quantity offer { id } variant { id } unitPrice { amount } seenPrice { amount } total { amount } }
  savedLines { id quantity offer { id } }
  warnings { __typename code line { id } ... on CartPriceChanged { oldPrice { amount } newPrice { amount } }
    ... on CartLineLessAvailable { availableQuantity } }`;
const errors = `userErrors { __typename code message field ... on CartMerged { cartId } ... on VersionConflict { currentVersion }
  ... on QuantityOutOfRange { most } ... on CartFull { most } ... on CurrencyMismatch { currency } }`;

const mutation = (name: string, answer: string): string => {
  const input = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} ${errors} } }`;
};

const inputs: Readonly<Record<string, string>> = {
  cartLinesRemove: 'CartLinesInput',
  cartLinesSave: 'CartLinesInput',
  cartLinesRestore: 'CartLinesInput',
  cartCouponAdd: 'CartCouponInput',
  cartCouponRemove: 'CartCouponInput',
  wishlistDelete: 'WishlistInput',
  wishlistShare: 'WishlistInput',
  wishlistUnshare: 'WishlistInput',
};

const wishlist = 'wishlist { id name isShared items { id variant { id } } }';

export const operations = {
  cart: `query ($id: ID!, $secret: String) { cart(id: $id, secret: $secret) { ${cart} } }`,
  cartChanged: `subscription ($cartId: ID!, $secret: String, $after: String) {
    cartChanged(cartId: $cartId, secret: $secret, after: $after) { cursor mergedInto cart { version totalQuantity } } }`,
  cartCreate: mutation('cartCreate', `secret cart { ${cart} }`),
  cartLinesAdd: mutation('cartLinesAdd', `cart { ${cart} }`),
  cartLinesSet: mutation('cartLinesSet', `cart { ${cart} }`),
  cartLinesRemove: mutation('cartLinesRemove', `cart { ${cart} }`),
  cartLinesSave: mutation('cartLinesSave', `cart { ${cart} }`),
  cartLinesRestore: mutation('cartLinesRestore', `cart { ${cart} }`),
  cartCouponAdd: mutation('cartCouponAdd', `cart { ${cart} }`),
  cartCouponRemove: mutation('cartCouponRemove', `cart { ${cart} }`),
  cartPricesAcknowledge: mutation('cartPricesAcknowledge', `cart { ${cart} }`),
  cartDelete: mutation('cartDelete', 'deleted'),
  cartMerge: mutation('cartMerge', `cart { ${cart} } warnings { __typename code line { id quantity } }`),
  wishlistCreate: mutation('wishlistCreate', wishlist),
  wishlistRename: mutation('wishlistRename', wishlist),
  wishlistDelete: mutation('wishlistDelete', 'deleted'),
  wishlistItemsAdd: mutation('wishlistItemsAdd', wishlist),
  wishlistItemsRemove: mutation('wishlistItemsRemove', wishlist),
  wishlistItemsMove: mutation('wishlistItemsMove', wishlist),
  wishlistShare: mutation('wishlistShare', `secret ${wishlist}`),
  wishlistUnshare: mutation('wishlistUnshare', wishlist),
};
