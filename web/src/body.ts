/** Something with depth: as WebGL draws it, and as a plain canvas can where there is no WebGL. */

import type { Object3D } from "three";
import type { Pen } from "./pen";
import type { Scene } from "./scene";

/** From a place in space to a pixel, and how far away that is. */
export type Project = (x: number, y: number, z: number) => readonly [x: number, y: number, far: number];

export interface Body {
  readonly object: Object3D;
  /** From where the camera first sees all of it. */
  readonly far: number;
  /** Whether this run has it at all. */
  has(scene: Scene): boolean;
  /** Everything anew. */
  draw(scene: Scene): void;
  /** The marker alone has moved. */
  move(scene: Scene): void;
  /** Without WebGL. */
  paint(to: Pen, project: Project, scene: Scene): void;
}
