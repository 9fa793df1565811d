/** Which points share a colour: those of a class, or of a band of a number that each has. */

import { short } from "./format";
import type { Plane } from "./plane";
import type { Points } from "./points";
import { position } from "./scale";
import { type Scene, classColour } from "./scene";
import { cividis, css } from "./theme";
import type { Words } from "./words";

const BANDS = 24;
const COLUMN = "column:";

export interface Colouring {
  /** Positions of the examples of each group. */
  readonly groups: readonly (readonly number[])[];
  readonly byClass: boolean;
  /** What the colours mean. */
  readonly says: string;
  colour(group: number): string;
}

/** What can colour these examples: its name in the state, and what a person reads. */
export function colourings(plane: Plane, points: Points, words: Words): [string, string][] {
  return [
    ["target", points.byClass ? words.colourClass : words.colourTarget],
    ...(points.prediction ? [["prediction", words.colourPrediction] as [string, string]] : []),
    ...(plane.exampleLoss ? [["loss", words.colourLoss] as [string, string]] : []),
    ["moved", words.colourMoved],
    ...points.features.map((name): [string, string] => [COLUMN + name, name]),
  ];
}

export function colouring(scene: Scene, points: Points, words: Words): Colouring {
  const { colour } = scene.state;
  if (colour === "loss" && scene.plane.exampleLoss) return byLoss(scene, words);
  if (colour === "prediction" && points.prediction) {
    return { ...byClass(scene, points, points.prediction), says: words.byPrediction(points.wrong, points.count) };
  }
  if (colour === "moved") return byMove(scene, words);
  const column = colour.startsWith(COLUMN) ? points.feature(colour.slice(COLUMN.length)) : null;
  if (column) return byNumber(scene, column, (low, high) => words.byColumn(colour.slice(COLUMN.length), low, high));
  if (points.byClass) return byClass(scene, points, points.target!);
  if (points.target) return byNumber(scene, points.target, words.byTarget);
  const all = Array.from({ length: points.count }, (_, index) => index);
  return { groups: [all], byClass: false, says: "", colour: () => scene.theme.accent };
}

function byClass(scene: Scene, { classes, count }: Points, whose: ArrayLike<number>): Colouring {
  const groups: number[][] = classes.map(() => []);
  for (let i = 0; i < count; i++) groups[whose[i]]?.push(i);
  return { groups, byClass: true, says: "", colour: (group) => classColour(scene, group) };
}

function byNumber(scene: Scene, values: ArrayLike<number>, says: (low: string, high: string) => string): Colouring {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) [low, high] = [Math.min(low, values[i]), Math.max(high, values[i])];
  const width = high > low ? high - low : 1;
  return banded(scene, values.length, (i) => (values[i] - low) / width, says(short(low), short(high)));
}

/** On the surface's own scale, so that a colour means one loss on both. */
function byLoss(scene: Scene, words: Words): Colouring {
  const { plane, weights, scale } = scene;
  const channel = plane.exampleLoss!;
  const losses = channel.all(channel.mix(weights), new Float32Array(channel.width));
  const says = words.byLoss(short(scale.low), short(scale.high));
  return banded(scene, losses.length, (i) => position(scale, Math.max(0, losses[i])), says);
}

const homes = new WeakMap<Plane, Float32Array>();

/** How far the marker has moved each example from where the trained model puts it. */
function byMove(scene: Scene, words: Words): Colouring {
  const { plane, coordinates, box } = scene;
  const channel = plane.embedding!;
  const home = homes.get(plane) ?? channel.all(channel.mix(plane.home), new Float32Array(channel.width));
  homes.set(plane, home);
  const [dims, count] = [box!.length, coordinates.length / box!.length];
  const far = Math.max(...box!.map(([low, high]) => high - low)) / 2;
  const moved = (i: number) => {
    let sum = 0;
    for (let k = 0; k < dims; k++) sum += (coordinates[k * count + i] - home[k * count + i]) ** 2;
    return Math.sqrt(sum) / far;
  };
  return banded(scene, count, moved, words.byMove(short(far)));
}

/** Groups of like share, from 0 to 1, and the map's colours for them. */
function banded({ theme }: Scene, count: number, share: (index: number) => number, says: string): Colouring {
  const groups: number[][] = Array.from({ length: BANDS }, () => []);
  for (let i = 0; i < count; i++) groups[Math.round(Math.min(1, Math.max(0, share(i) || 0)) * (BANDS - 1))].push(i);
  const darkest = theme.dark ? 0.35 : 0; // darker ones are lost on a dark ground
  const colour = (group: number) => css(cividis(darkest + (1 - darkest) * (group / (BANDS - 1))));
  return { groups, byClass: false, says, colour };
}
