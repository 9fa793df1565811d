/** Names that do not cover each other. */

export interface Label {
  readonly text: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Move overlapping labels apart, each pair along the axis on which it overlaps less, half each. */
export function pushApart(labels: readonly Label[], rounds = 60): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    labels.forEach((a, i) => {
      for (const b of labels.slice(0, i)) moved = part(a, b) || moved;
    });
    if (!moved) return;
  }
}

function part(a: Label, b: Label): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const overlapX = (a.width + b.width) / 2 - Math.abs(dx);
  const overlapY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overlapX <= 1e-9 || overlapY <= 1e-9) return false;
  if (overlapX < overlapY) {
    const step = (overlapX / 2) * (dx >= 0 ? 1 : -1);
    a.x += step;
    b.x -= step;
  } else {
    const step = (overlapY / 2) * (dy >= 0 ? 1 : -1);
    a.y += step;
    b.y -= step;
  }
  return true;
}
