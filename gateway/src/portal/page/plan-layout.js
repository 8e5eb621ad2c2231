/** Where the parts of a plan stand: below one another what waits, side by side what does not. */
const cardWidth = 252;
const gapX = 22;
const gapY = 40;
const lineHeight = 16;
const mostLines = 8;
const headHeight = 38;
const footHeight = 30;

/** Each box has a place and a size; arrows go from box to box. */
export function layOut(plan) {
  const boxes = [];
  const arrows = [];
  const captions = [];
  const whole = place(plan, 0, 0);
  return { boxes, arrows, captions, width: whole.width, height: whole.height };

  /** Gives the size, and the boxes that come first and last in it. */
  function place(part, x, y) {
    switch (part?.kind) {
      case 'sequence':
        return below(part.parts, x, y);
      case 'parallel':
        return beside(part.parts, x, y);
      case 'fetch':
        return card(part, x, y);
      case 'condition':
        return captioned(
          [
            [`if $${part.variable}`, part.whenTrue],
            [`if not $${part.variable}`, part.whenFalse],
          ],
          x,
          y,
        );
      case 'defer':
        return below([part.now, { kind: 'later', parts: part.later }].filter(Boolean), x, y);
      case 'later':
        return captioned(
          part.parts.map(({ label, path, part: inner }) => [`later: ${label ?? (path || 'the rest')}`, inner]),
          x,
          y,
        );
      case 'subscription':
        return below([part.source, ...(part.each ? [{ kind: 'each', part: part.each }] : [])], x, y);
      case 'each':
        return captioned([['for each event', part.part]], x, y);
      default:
        return { width: 0, height: 0, first: [], last: [] };
    }
  }

  function card(part, x, y) {
    const lines = essence(part.operation);
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
    const pathHeight = part.path ? 18 : 0;
    const height = headHeight + pathHeight + shown.length * lineHeight + footHeight;
    const box = { part, lines: shown, x, y, width: cardWidth, height, top: headHeight + pathHeight, lineHeight };
    boxes.push(box);
    return { width: cardWidth, height, first: [box], last: [box] };
  }

  function below(parts, x, y) {
    const sizes = parts.map(measure);
    const width = Math.max(0, ...sizes.map((size) => size.width));
    let top = y;
    let first = [];
    let last = [];
    for (const [index, part] of parts.entries()) {
      const placed = place(part, x + (width - sizes[index].width) / 2, top);
      if (placed.height === 0) continue;
      if (first.length === 0) first = placed.first;
      for (const from of last) for (const to of placed.first) arrows.push({ from, to });
      last = placed.last;
      top += placed.height + gapY;
    }
    return { width, height: Math.max(0, top - gapY - y), first, last };
  }

  function beside(parts, x, y) {
    let left = x;
    const placed = parts.map((part) => {
      const one = place(part, left, y);
      left += one.width + gapX;
      return one;
    });
    return {
      width: Math.max(0, left - gapX - x),
      height: Math.max(0, ...placed.map(({ height }) => height)),
      first: placed.flatMap(({ first }) => first),
      last: placed.flatMap(({ last }) => last),
    };
  }

  function captioned(parts, x, y) {
    const real = parts.filter(([, part]) => part);
    const captionHeight = 24;
    let left = x;
    const placed = real.map(([text, part]) => {
      const size = measure(part);
      captions.push({ text, x: left + size.width / 2, y: y + 14 });
      const one = place(part, left, y + captionHeight);
      left += one.width + gapX;
      return one;
    });
    return {
      width: Math.max(0, left - gapX - x),
      height: captionHeight + Math.max(0, ...placed.map(({ height }) => height)),
      first: placed.flatMap(({ first }) => first),
      last: placed.flatMap(({ last }) => last),
    };
  }
}

/** The size alone: a dry run of the same rules. */
function measure(part) {
  if (!part) return { width: 0, height: 0 };
  const { width, height } = layOut(part);
  return { width, height };
}

/** What is fetched, without the words around it that are the same in each fetch. */
export function essence(operation) {
  let lines = operation.split('\n').slice(1, -1);
  if (/^\s*_entities\(/.test(lines[0] ?? '')) lines = lines.slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.filter((line) => line.trim()).map((line) => line.slice(indent));
}
