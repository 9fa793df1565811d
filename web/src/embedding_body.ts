/** The embedding with its third coordinate: the same points in the same colours, within the same box. */

import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DynamicDrawUsage,
  Group,
  LineBasicMaterial,
  LineSegments,
  Points as Dots,
  PointsMaterial,
  Sphere,
  Vector3,
} from "three";
import type { Body, Project } from "./body";
import { colouring } from "./colouring";
import { isLit, isShown } from "./draw_points";
import { NONE } from "./groups";
import type { Pen } from "./pen";
import type { Scene } from "./scene";
import type { Words } from "./words";

export const FAR = 5.7; // of the camera, at first: the whole box is seen, from wherever one looks
const EDGES = edgesOfCube();

export function embeddingBody(words: Words): Body {
  const dots = new Dots(new BufferGeometry(), new PointsMaterial({ vertexColors: true, sizeAttenuation: false }));
  dots.geometry.boundingSphere = new Sphere(new Vector3(), 2);
  dots.frustumCulled = false;
  dots.material.onBeforeCompile = (shader) => {
    const round = "if (length(gl_PointCoord - 0.5) > 0.5) discard;";
    shader.fragmentShader = shader.fragmentShader.replace("void main() {", `void main() { ${round}`);
  };
  const frame = new BufferGeometry().setAttribute("position", new BufferAttribute(Float32Array.from(EDGES.flat(2)), 3));
  const cube = new LineSegments(frame, new LineBasicMaterial());
  const object = new Group().add(dots, cube);

  function move(scene: Scene): void {
    const points = scene.points!;
    const { places, colours } = room(dots.geometry, points.count);
    const inks = inksOf(scene, words);
    const table = inks.map((each) => new Color(each).toArray());
    const shown = eachInBox(scene, words, (k, x, y, z, ink) => {
      places.setXYZ(k, x, y, z);
      colours.setXYZ(k, table[ink][0], table[ink][1], table[ink][2]);
    });
    places.needsUpdate = colours.needsUpdate = true;
    dots.geometry.setDrawRange(0, shown);
    dots.material.size = Math.min(7, Math.max(2, 220 / Math.sqrt(shown || 1))) * Math.min(devicePixelRatio || 1, 3);
    cube.material.color.set(scene.theme.rule);
  }

  function paint(to: Pen, project: Project, scene: Scene): void {
    const pixels = EDGES.map((edge) => edge.map(([x, y, z]) => project(x, y, z)));
    to.strokeStyle = scene.theme.rule;
    to.lineWidth = 1;
    to.beginPath();
    for (const [[ax, ay], [bx, by]] of pixels) {
      to.moveTo(ax, ay);
      to.lineTo(bx, by);
    }
    to.stroke();
    const inks = inksOf(scene, words);
    eachInBox(scene, words, (_, x, y, z, ink) => {
      const [left, top] = project(x, y, z);
      to.fillStyle = inks[ink];
      to.fillRect(left - 1.5, top - 1.5, 3, 3);
    });
  }

  return { object, far: FAR, has: ({ points, box }) => points !== null && box?.length === 3, draw: move, move, paint };
}

/** The geometry's own arrays, made anew only where the number of examples is another. */
function room(geometry: BufferGeometry, count: number): { places: BufferAttribute; colours: BufferAttribute } {
  if (geometry.getAttribute("position")?.count !== count) {
    geometry.dispose();
    geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * count), 3).setUsage(DynamicDrawUsage));
    geometry.setAttribute("color", new BufferAttribute(new Float32Array(3 * count), 3).setUsage(DynamicDrawUsage));
  }
  return { places: geometry.getAttribute("position") as BufferAttribute, colours: geometry.getAttribute("color") as BufferAttribute };
}

/** The colours of the groups, and after them that of what does not stand out. */
function inksOf(scene: Scene, words: Words): string[] {
  const { groups, colour } = colouring(scene, scene.points!, words);
  return [...Array.from({ length: groups.count }, (_, group) => colour(group)), scene.theme.rule];
}

/**
 * Where the examples that are drawn stand in a cube from −1 to 1, and the number of their colour; those that stand out
 * come last. One unit is as long along all three axes. Gives how many they are.
 */
function eachInBox(scene: Scene, words: Words, visit: (k: number, x: number, y: number, z: number, ink: number) => void): number {
  const { box, coordinates } = scene;
  const points = scene.points!;
  const { groups } = colouring(scene, points, words);
  const unit = 2 / Math.max(...box!.map(([low, high]) => high - low), 1e-9);
  const middle = box!.map(([low, high]) => (low + high) / 2);
  const along = (k: number, i: number) => Math.min(1, Math.max(-1, (coordinates[k * points.count + i] - middle[k]) * unit));
  const counts = (i: number) => groups.of[i] !== NONE && isShown(scene, points, i);
  let k = 0;
  if (scene.picked !== null || scene.chosen !== null)
    for (let i = 0; i < points.count; i++)
      if (counts(i) && !isLit(scene, points, i)) visit(k++, along(0, i), along(1, i), along(2, i), groups.count);
  for (let i = 0; i < points.count; i++)
    if (counts(i) && isLit(scene, points, i)) visit(k++, along(0, i), along(1, i), along(2, i), groups.of[i]);
  return k;
}

function edgesOfCube(): [number, number, number][][] {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [k & 1, (k >> 1) & 1, (k >> 2) & 1].map((bit) => 2 * bit - 1));
  const pairs = corners.flatMap((a, i) => corners.slice(i + 1).map((b) => [a, b]));
  const near = ([a, b]: number[][]) => a.filter((x, k) => x !== b[k]).length === 1;
  return pairs.filter(near) as [number, number, number][][];
}
