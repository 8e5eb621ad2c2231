import { drawFor } from './draw.ts';

/** A picture for a product, drawn from its number: calm ground, one plain shape, the product's initial. No download. */
export function pictureOf(seed: number, index: number, view: number, title: string): string {
  const draw = drawFor(seed, 'picture', index);
  const hue = draw.whole(0, 359);
  const tilt = draw.whole(-18, 18) + view * 12;
  const shape = draw.pick(shapes);
  const initial = title.slice(0, 1).replaceAll(/[<&>]/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800">
<defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="hsl(${hue} 35% 94%)"/><stop offset="1" stop-color="hsl(${(hue + 30) % 360} 30% 84%)"/></linearGradient></defs>
<rect width="800" height="800" fill="url(#g)"/>
<ellipse cx="400" cy="660" rx="210" ry="26" fill="hsl(${hue} 20% 60%)" opacity=".35"/>
<g transform="rotate(${tilt} 400 400)" fill="hsl(${(hue + 180) % 360} 45% 42%)">${shape}</g>
<text x="400" y="440" font-family="Georgia, serif" font-size="120" text-anchor="middle" fill="#fff" opacity=".9">${initial}</text>
</svg>
`;
}

const shapes: readonly string[] = [
  '<rect x="230" y="200" width="340" height="420" rx="60"/>',
  '<circle cx="400" cy="400" r="220"/>',
  '<path d="M400 170 620 600H180Z"/>',
  '<rect x="180" y="300" width="440" height="240" rx="120"/>',
  '<path d="M250 220h300l60 380H190Z"/>',
];
