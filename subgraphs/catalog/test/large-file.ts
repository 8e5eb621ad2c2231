/** A file of so many rows: three variants a product, prices in two currencies, a German title. */
export function largeFile(rows: number, categories: readonly string[], brands: readonly string[]): string {
  const lines = ['sku,product_reference,title,description,brand,categories,options,price_EUR,price_USD,title_de'];
  for (let n = 0; n < rows; n++) {
    const product = Math.floor(n / 3);
    const euro = ((product % 900) + 5).toFixed(2);
    lines.push(
      `BULK-${n},bulk-${product},Walnut Desk Lamp ${product},"A lamp of walnut, warm light. Number ${product}.",` +
        `${brands[product % brands.length]},${categories[product % categories.length]},Size=${'SML'[n % 3]},${euro},${euro},Lampe ${product}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
