/** Length, width and height. */
export type Sides = readonly [number, number, number];

export interface Carton {
  readonly code: string;
  readonly millimeters: Sides;
  readonly mostGrams: number;
  readonly ownGrams: number;
}

/** One unit of a line. */
export interface Piece {
  readonly lineId: string;
  readonly millimeters: Sides;
  readonly grams: number;
}

export interface Placed extends Piece {
  readonly at: Sides;
  /** As it was turned. */
  readonly turned: Sides;
}

export interface PackedParcel {
  /** Null: too large for any box, it travels in its own. */
  readonly carton: Carton | null;
  readonly millimeters: Sides;
  readonly grams: number;
  readonly pieces: readonly Placed[];
}

interface Room {
  readonly at: Sides;
  readonly size: Sides;
}

const volume = ([a, b, c]: Sides): number => a * b * c;
const longest = (sides: Sides): number => Math.max(...sides);
const fits = (piece: Sides, room: Sides): boolean => piece.every((side, axis) => side <= (room[axis] ?? 0));

/** A box may stand on any of its sides. */
const turns = ([a, b, c]: Sides): Sides[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

/**
 * First fit decreasing: large things first, each into the first box with room for it in any of its six positions. A box is
 * chosen for what is left to be packed: the smallest that takes all of it, or the largest there is; and in the end each is
 * exchanged for the smallest that still holds its content.
 */
export function cartonize(pieces: readonly Piece[], cartons: readonly Carton[]): PackedParcel[] {
  const sizes = cartons.toSorted((a, b) => volume(a.millimeters) - volume(b.millimeters));
  const fitsAny = (piece: Piece) =>
    sizes.some(
      ({ millimeters, mostGrams }) =>
        piece.grams <= mostGrams && turns(piece.millimeters).some((turn) => fits(turn, millimeters)),
    );
  const bulky = pieces.filter((piece) => !fitsAny(piece));
  let left = pieces
    .filter(fitsAny)
    .toSorted(
      (a, b) => volume(b.millimeters) - volume(a.millimeters) || longest(b.millimeters) - longest(a.millimeters),
    );
  const parcels: PackedParcel[] = bulky.map((piece) => ({
    carton: null,
    millimeters: piece.millimeters,
    grams: piece.grams,
    pieces: [{ ...piece, at: [0, 0, 0], turned: piece.millimeters }],
  }));
  while (left.length > 0) {
    const packed = sizes.map((carton) => ({ carton, ...fill(left, carton) })).filter(({ placed }) => placed.length > 0);
    const chosen =
      packed.find(({ rest }) => rest.length === 0) ?? packed.toSorted((a, b) => filled(b.placed) - filled(a.placed))[0];
    if (!chosen) throw new Error('Pieces that fit a box fit no box.');
    parcels.push(parcelOf(smallestFor(chosen.placed, sizes) ?? chosen));
    left = chosen.rest;
  }
  return parcels;
}

const filled = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { millimeters }) => sum + volume(millimeters), 0);

function smallestFor(
  placed: readonly Placed[],
  sizes: readonly Carton[],
): { carton: Carton; placed: Placed[] } | undefined {
  for (const carton of sizes) {
    const again = fill(placed, carton);
    if (again.rest.length === 0) return { carton, placed: again.placed };
  }
  return undefined;
}

const parcelOf = ({ carton, placed }: { carton: Carton; placed: readonly Placed[] }): PackedParcel => ({
  carton,
  millimeters: carton.millimeters,
  grams: carton.ownGrams + placed.reduce((sum, { grams }) => sum + grams, 0),
  pieces: placed,
});

/** Guillotine cuts: a piece takes a corner of a room, and what is left of it is three smaller rooms. */
function fill(pieces: readonly Piece[], carton: Carton): { placed: Placed[]; rest: Piece[] } {
  let rooms: Room[] = [{ at: [0, 0, 0], size: carton.millimeters }];
  let grams = 0;
  const placed: Placed[] = [];
  const rest: Piece[] = [];
  for (const piece of pieces) {
    const spot = grams + piece.grams <= carton.mostGrams ? firstSpot(rooms, piece.millimeters) : undefined;
    if (!spot) {
      rest.push(piece);
      continue;
    }
    grams += piece.grams;
    placed.push({ ...piece, at: spot.room.at, turned: spot.turned });
    rooms = [...rooms.filter((room) => room !== spot.room), ...cut(spot.room, spot.turned)].toSorted(
      (a, b) => volume(a.size) - volume(b.size),
    );
  }
  return { placed, rest };
}

function firstSpot(rooms: readonly Room[], sides: Sides): { room: Room; turned: Sides } | undefined {
  for (const room of rooms) {
    const turned = turns(sides)
      .filter((turn) => fits(turn, room.size))
      .toSorted((a, b) => slack(room.size, a) - slack(room.size, b))[0];
    if (turned) return { room, turned };
  }
  return undefined;
}

/** The tighter a piece sits on its tightest side, the less of the room is spoiled. */
const slack = (room: Sides, piece: Sides): number => Math.min(...room.map((side, axis) => side - (piece[axis] ?? 0)));

function cut({ at: [x, y, z], size: [length, width, height] }: Room, [a, b, c]: Sides): Room[] {
  const rooms: Room[] = [
    { at: [x + a, y, z], size: [length - a, width, height] },
    { at: [x, y + b, z], size: [a, width - b, height] },
    { at: [x, y, z + c], size: [a, b, height - c] },
  ];
  return rooms.filter(({ size }) => size.every((side) => side > 0));
}
