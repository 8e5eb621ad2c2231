/** Where tools lie over it. */
const above = 56;

/** Letters of thirteen points are eight then. */
const farthest = 1.6;

/** A picture that can be moved and looked at closely: wheel, fingers, pointer, keys. */
export function zoomable(svg, { width, height }, margin = 24) {
  const whole = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  let view = { ...whole };
  const pointers = new Map();
  let hasMoved = false;

  const size = () => ({ w: svg.clientWidth || 1, h: svg.clientHeight || 1 });
  const show = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    const { w } = size();
    svg.classList.toggle('is-far', view.width / w > 2.3);
  };

  /** What is seen has the shape of the screen. */
  function fit(box = whole) {
    const { w, h } = size();
    const scale = Math.max(box.width / w, box.height / (h - above));
    view = {
      width: w * scale,
      height: h * scale,
      x: box.x + (box.width - w * scale) / 2,
      y: box.y + (box.height - (h - above) * scale) / 2 - above * scale,
    };
    show();
  }

  /** Its upper end, as wide as the screen. */
  function top() {
    const { w, h } = size();
    const scale = whole.width / w;
    view = { x: whole.x, y: whole.y - above * scale, width: whole.width, height: h * scale };
    show();
  }

  function by(factor, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) {
    const next = Math.min(Math.max(view.width * factor, size().w / 4), whole.width * 2.5);
    const real = next / view.width;
    view = {
      x: at.x - (at.x - view.x) * real,
      y: at.y - (at.y - view.y) * real,
      width: next,
      height: view.height * real,
    };
    show();
  }

  function move(dx, dy) {
    const scale = view.width / size().w;
    view = { ...view, x: view.x - dx * scale, y: view.y - dy * scale };
    show();
  }

  /** Shows all of `around` where that can still be read; otherwise the place itself, in the middle. */
  function to(place, around, below = 0) {
    const { w, h } = size();
    const free = Math.max(120, h - below - above);
    const needed = Math.max(around.width / w, around.height / free);
    const isReadable = needed <= farthest && Number.isFinite(needed);
    const scale = isReadable ? Math.max(needed, 0.8) : 1.15;
    const middle = isReadable ? around : place;
    view = { width: w * scale, height: h * scale, x: 0, y: 0 };
    view.x = middle.x + middle.width / 2 - view.width / 2;
    view.y = middle.y + middle.height / 2 - (free * scale) / 2 - above * scale;
    show();
  }

  const placeOf = ({ clientX, clientY }) => {
    const box = svg.getBoundingClientRect();
    return {
      x: view.x + ((clientX - box.left) / box.width) * view.width,
      y: view.y + ((clientY - box.top) / box.height) * view.height,
    };
  };

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey || Math.abs(event.deltaY) >= Math.abs(event.deltaX))
        by(Math.exp(event.deltaY * 0.0016), placeOf(event));
      else move(-event.deltaX, 0);
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    hasMoved = false;
  });
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!hasMoved && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
    if (!hasMoved) svg.setPointerCapture(event.pointerId);
    hasMoved = true;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const apart = (a) => Math.hypot(a.x - other.x, a.y - other.y);
      const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
      by(apart(before) / Math.max(1, apart(now)), placeOf(middle));
    } else move(now.x - before.x, now.y - before.y);
    pointers.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
    svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  // The end of a drag is no click on what lies below.
  svg.addEventListener(
    'click',
    (event) => {
      if (hasMoved) event.stopPropagation();
      hasMoved = false;
    },
    true,
  );
  return { fit, top, by, move, to };
}
