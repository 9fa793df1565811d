/** A camera that goes around the middle: by dragging, by the wheel with Ctrl, and by keys. */

import { PerspectiveCamera } from "three";

const TURN = 0.01; // radians a pixel
const STEP = Math.PI / 24; // radians a key
const FIRST = { azimuth: -0.6, height: 0.55 };

/** Where a camera stands; cameras that share one go around together. */
export class Stance {
  azimuth = FIRST.azimuth;
  height = FIRST.height;
  distance: number;
  readonly followers: (() => void)[] = [];

  constructor(private readonly far: number) {
    this.distance = far;
  }

  turn(azimuth: number, height: number, nearer: number): void {
    this.azimuth += azimuth;
    this.height = Math.min(1.5, Math.max(-1.5, this.height + height));
    this.distance = Math.min(12, Math.max(1.5, this.distance * nearer));
    for (const follow of this.followers) follow();
  }

  goHome(): void {
    Object.assign(this, FIRST, { distance: this.far });
  }
}

export class Orbit {
  private readonly lens = new PerspectiveCamera(36, 1, 0.1, 40);

  constructor(
    canvas: HTMLCanvasElement,
    private readonly stance: Stance,
    changed: () => void,
  ) {
    stance.followers.push(changed);
    canvas.tabIndex = 0;
    canvas.addEventListener("pointerdown", (event) => this.drag(canvas, event));
    canvas.addEventListener("keydown", (event) => this.key(event));
    canvas.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return; // a plain wheel scrolls the page
        event.preventDefault();
        this.turn(0, 0, Math.exp(event.deltaY * 0.002));
      },
      { passive: false },
    );
  }

  camera(aspect: number): PerspectiveCamera {
    const { lens } = this;
    const { azimuth, height } = this.stance;
    const distance = this.stance.distance / Math.min(1, aspect);
    const flat = distance * Math.cos(height);
    lens.position.set(flat * Math.sin(azimuth), distance * Math.sin(height), flat * Math.cos(azimuth));
    lens.lookAt(0, 0, 0);
    lens.aspect = aspect;
    lens.updateProjectionMatrix();
    lens.updateMatrixWorld();
    return lens;
  }

  private turn(azimuth: number, height: number, nearer = 1): void {
    this.stance.turn(azimuth, height, nearer);
  }

  private drag(canvas: HTMLCanvasElement, event: PointerEvent): void {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    let [x, y] = [event.clientX, event.clientY];
    const follow = ({ clientX, clientY }: PointerEvent) => {
      this.turn(-TURN * (clientX - x), TURN * (clientY - y));
      [x, y] = [clientX, clientY];
    };
    const end = () => canvas.removeEventListener("pointermove", follow);
    canvas.addEventListener("pointermove", follow);
    canvas.addEventListener("pointerup", end, { once: true });
    canvas.addEventListener("pointercancel", end, { once: true });
  }

  private key(event: KeyboardEvent): void {
    const turns: Record<string, readonly [number, number, number]> = {
      ArrowLeft: [-STEP, 0, 1],
      ArrowRight: [STEP, 0, 1],
      ArrowUp: [0, STEP, 1],
      ArrowDown: [0, -STEP, 1],
      "+": [0, 0, 1 / 1.2],
      "-": [0, 0, 1.2],
    };
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Home") this.stance.goHome();
    else if (!turns[event.key]) return;
    event.preventDefault();
    this.turn(...(turns[event.key] ?? [0, 0, 1]));
  }
}
