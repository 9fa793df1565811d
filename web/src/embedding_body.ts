/** The embedding with its third coordinate: the same points in the same colours, within the same box. */

import {
  BufferAttribute,
  BufferGeometry,
  Color,
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
import type { Pen } from "./pen";
import type { Scene } from "./scene";
import type { Words } from "./words";

export const FAR = 5.4; // of the camera, at first
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
    const groups = grouped(scene, words);
    const count = groups.reduce((sum, { members }) => sum + members.length, 0);
    const [places, colours] = [new Float32Array(3 * count), new Float32Array(3 * count)];
    const at = inBox(scene);
    const ink = new Color();
    let k = 0;
    for (const { members, colour } of groups) {
      ink.set(colour);
      for (const i of members) {
        places.set(at(i), k);
        colours.set([ink.r, ink.g, ink.b], k);
        k += 3;
      }
    }
    dots.geometry.setAttribute("position", new BufferAttribute(places, 3));
    dots.geometry.setAttribute("color", new BufferAttribute(colours, 3));
    dots.material.size = Math.min(7, Math.max(2, 220 / Math.sqrt(count || 1))) * Math.min(devicePixelRatio || 1, 3);
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
    const at = inBox(scene);
    for (const { members, colour } of grouped(scene, words)) {
      to.fillStyle = colour;
      to.beginPath();
      for (const i of members) {
        const [x, y] = project(...at(i));
        to.rect(x - 1.5, y - 1.5, 3, 3);
      }
      to.fill();
    }
  }

  return { object, far: FAR, has: ({ points, box }) => points !== null && box?.length === 3, draw: move, move, paint };
}

/** Those that stand out in their colours, the others faint and first. */
function grouped(scene: Scene, words: Words): { members: number[]; colour: string }[] {
  const points = scene.points!;
  const { groups, colour } = colouring(scene, points, words);
  const parts = groups.map((group, k) => {
    const shown = group.filter((i) => isShown(scene, points, i));
    return { lit: shown.filter((i) => isLit(scene, points, i)), quiet: shown.filter((i) => !isLit(scene, points, i)), colour: colour(k) };
  });
  const faint = { members: parts.flatMap(({ quiet }) => quiet), colour: scene.theme.rule };
  return [faint, ...parts.map(({ lit, colour: own }) => ({ members: lit, colour: own }))];
}

/** Where an example stands in a cube from −1 to 1; one unit is as long along all three axes. */
function inBox({ box, coordinates, points }: Scene): (index: number) => [number, number, number] {
  const { count } = points!;
  const unit = 2 / Math.max(...box!.map(([low, high]) => high - low), 1e-9);
  const middle = box!.map(([low, high]) => (low + high) / 2);
  const along = (k: number, i: number) => Math.min(1, Math.max(-1, (coordinates[k * count + i] - middle[k]) * unit));
  return (i) => [along(0, i), along(1, i), along(2, i)];
}

function edgesOfCube(): [number, number, number][][] {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [k & 1, (k >> 1) & 1, (k >> 2) & 1].map((bit) => 2 * bit - 1));
  const pairs = corners.flatMap((a, i) => corners.slice(i + 1).map((b) => [a, b]));
  const near = ([a, b]: number[][]) => a.filter((x, k) => x !== b[k]).length === 1;
  return pairs.filter(near) as [number, number, number][][];
}
