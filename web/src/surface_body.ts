/** The loss surface in relief: its height and its colour are the loss, on the scale of the flat one. */

import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Group,
  Line,
  LineBasicMaterial,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  SphereGeometry,
  SRGBColorSpace,
  Color,
  Vector3,
} from "three";
import type { Body, Project } from "./body";
import { sharesOff } from "./draw_path";
import type { Pen } from "./pen";
import type { Axis } from "./lattice";
import { position } from "./scale";
import type { Scene } from "./scene";
import { cividis, css, PATH } from "./theme";

export const FAR = 5.1; // of the camera, at first: all of it is seen, from wherever one looks
const COUNT = 81; // places along each axis
const COARSE = 41; // the same without WebGL
const TALL = 1.25; // of the height, where the plane is 2 wide
const FAINTEST = 0.3; // opacity of the path where it is farthest off the plane
const ABOVE = 0.012; // of the path over the surface
const BALL = 0.035; // of the marker, half across
const RIM = 0.045; // of the dark ball around it
const NEAR = 0.01; // of the plane's width, over which its slope is taken

export function surfaceBody(): Body {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * COUNT * COUNT), 3));
  geometry.setAttribute("color", new BufferAttribute(new Float32Array(3 * COUNT * COUNT), 3));
  const mesh = new Mesh(geometry, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide }));
  const path = new Line(new BufferGeometry(), new LineBasicMaterial({ vertexColors: true, transparent: true }));
  path.frustumCulled = false;
  const ring = new Mesh(new SphereGeometry(BALL, 20, 12), new MeshBasicMaterial({ color: "#ffffff" }));
  const rim = new Mesh(new SphereGeometry(RIM, 20, 12), new MeshBasicMaterial({ color: "#111111" }));
  rim.material.side = 1; // its far half alone: a dark rim around the white ball
  const balls = [ring, rim, through(RIM, "#111111", 0.35), through(BALL, "#ffffff", 0.6)];
  const object = new Group().add(mesh, path, ...balls);

  function draw(scene: Scene): void {
    const places = geometry.getAttribute("position") as BufferAttribute;
    const colours = geometry.getAttribute("color") as BufferAttribute;
    const colour = new Color();
    const values = scene.field.grid(COUNT);
    values.forEach((loss, k) => {
      const share = shareOf(scene, loss);
      const [i, j] = [Math.floor(k / COUNT), k % COUNT];
      places.setXYZ(k, side(i, COUNT), heightOf(share), -side(j, COUNT));
      const [red, green, blue] = cividis(share);
      colour.setRGB(red / 255, green / 255, blue / 255, SRGBColorSpace);
      colours.setXYZ(k, colour.r, colour.g, colour.b);
    });
    places.needsUpdate = colours.needsUpdate = true;
    geometry.setIndex(triangles(values));
    geometry.computeVertexNormals();
    geometry.computeBoundingSphere();
    const along = pathOf(scene);
    path.geometry.setAttribute("position", new BufferAttribute(Float32Array.from(along.flat()), 3));
    path.geometry.setAttribute("color", new BufferAttribute(Float32Array.from(inksOf(scene).flat()), 4));
    path.visible = along.length > 1;
    move(scene);
  }

  function move(scene: Scene): void {
    for (const ball of balls) ball.position.copy(standing(scene));
  }

  return { object, far: FAR, has: () => true, draw, move, paint };
}

/** A ball that is seen faintly where the surface hides the marker. */
function through(radius: number, color: string, opacity: number): Mesh {
  const ball = new Mesh(new SphereGeometry(radius, 20, 12), new MeshBasicMaterial({ color, opacity, transparent: true, depthTest: false }));
  ball.renderOrder = 2;
  return ball;
}

/** From −1 to 1 along an axis. */
function side(i: number, count: number): number {
  return (2 * i) / (count - 1) - 1;
}

function shareOf({ scale }: Scene, loss: number): number {
  return Math.min(1, Math.max(0, position(scale, loss)));
}

function heightOf(share: number): number {
  return TALL * (share - 0.5);
}

function placeOf(scene: Scene, alpha: number, beta: number): [number, number, number] {
  const along = (axis: Axis, x: number) => {
    const [low, high] = scene.plane.extent(axis);
    return (2 * (x - low)) / (high - low) - 1;
  };
  const height = heightOf(shareOf(scene, scene.field.read(alpha, beta).loss)) + ABOVE;
  return [along("alpha", alpha), Number.isFinite(height) ? height : 0, -along("beta", beta)];
}

/** Where a ball at the marker rests on the surface, however steep that is. */
function standing(scene: Scene): Vector3 {
  const { plane, alpha, beta } = scene;
  const step = (axis: Axis) => NEAR * (plane.extent(axis)[1] - plane.extent(axis)[0]);
  const at = (a: number, b: number) => new Vector3(...placeOf(scene, plane.clamp("alpha", a), plane.clamp("beta", b)));
  const along = at(alpha + step("alpha"), beta).sub(at(alpha - step("alpha"), beta));
  const across = at(alpha, beta - step("beta")).sub(at(alpha, beta + step("beta")));
  return across.cross(along).setLength(RIM).add(at(alpha, beta));
}

/** The path of training on the surface, where it lies in the plane. */
function pathOf(scene: Scene): [number, number, number][] {
  const path = scene.plane.payload.path;
  if (!path?.drawn) return [];
  return path.alpha.map((alpha, k) => placeOf(scene, scene.plane.clamp("alpha", alpha), scene.plane.clamp("beta", path.beta[k])));
}

/** The path's colour at each checkpoint, the fainter the farther off the plane. */
function inksOf(scene: Scene): number[][] {
  const path = scene.plane.payload.path;
  const ink = new Color(PATH).toArray();
  return path?.drawn ? sharesOff(path).map((off) => [...ink, 1 - (1 - FAINTEST) * off]) : [];
}

/** Two triangles a cell; none at a place that is not finite. */
function triangles(values: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < COUNT - 1; i++)
    for (let j = 0; j < COUNT - 1; j++) {
      const [a, b, c, d] = [i * COUNT + j, (i + 1) * COUNT + j, (i + 1) * COUNT + j + 1, i * COUNT + j + 1];
      if ([a, b, c, d].every((k) => !Number.isNaN(values[k]))) found.push(a, b, c, a, c, d);
    }
  return found;
}

/** The far cells first, each in one colour. */
function paint(to: Pen, project: Project, scene: Scene): void {
  const values = scene.field.grid(COARSE);
  const shares = values.map((loss) => shareOf(scene, loss));
  const places = Array.from(shares, (share, k) =>
    project(side(Math.floor(k / COARSE), COARSE), heightOf(share), -side(k % COARSE, COARSE)),
  );
  const cells: { corners: number[]; far: number }[] = [];
  for (let i = 0; i < COARSE - 1; i++)
    for (let j = 0; j < COARSE - 1; j++) {
      const corners = [i * COARSE + j, (i + 1) * COARSE + j, (i + 1) * COARSE + j + 1, i * COARSE + j + 1];
      if (corners.every((k) => !Number.isNaN(values[k]))) cells.push({ corners, far: Math.max(...corners.map((k) => places[k][2])) });
    }
  cells.sort((a, b) => b.far - a.far);
  to.lineWidth = 0.7;
  for (const { corners } of cells) {
    to.fillStyle = to.strokeStyle = css(cividis(corners.reduce((sum, k) => sum + shares[k], 0) / 4));
    to.beginPath();
    for (const k of corners) to.lineTo(places[k][0], places[k][1]);
    to.closePath();
    to.fill();
    to.stroke();
  }
  const along = pathOf(scene).map((each) => project(...each));
  const inks = inksOf(scene);
  to.strokeStyle = PATH;
  to.lineWidth = 2;
  for (let k = 1; k < along.length; k++) {
    to.globalAlpha = (inks[k - 1][3] + inks[k][3]) / 2;
    to.beginPath();
    to.moveTo(along[k - 1][0], along[k - 1][1]);
    to.lineTo(along[k][0], along[k][1]);
    to.stroke();
  }
  to.globalAlpha = 1;
  const [x, y] = project(...placeOf(scene, scene.alpha, scene.beta));
  to.beginPath();
  to.arc(x, y, 6, 0, 2 * Math.PI);
  to.fillStyle = "#ffffff";
  to.strokeStyle = "#111111";
  to.fill();
  to.stroke();
}
