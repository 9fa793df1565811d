/** Which points share a colour: those of a class, or of a band of a number that each has. */

import { short } from "./format";
import { bands, byNumber, Groups } from "./groups";
import type { Plane } from "./plane";
import type { Points } from "./points";
import { position } from "./scale";
import { type Scene, classColour } from "./scene";
import { cividis, css } from "./theme";
import type { Words } from "./words";

const BANDS = 24;
const COLUMN = "column:";

export interface Colouring {
  readonly groups: Groups;
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
    return { ...byClass(scene, points, "prediction"), says: words.byPrediction(points.wrong, points.count) };
  }
  if (colour === "moved") return byMove(scene, words);
  const column = colour.startsWith(COLUMN) ? points.feature(colour.slice(COLUMN.length)) : null;
  if (column) return byColumn(scene, points, colour, column, (low, high) => words.byColumn(colour.slice(COLUMN.length), low, high));
  if (points.byClass) return byClass(scene, points, "target");
  if (points.target) return byColumn(scene, points, "target", points.target, words.byTarget);
  const groups = points.kept("all", () => new Groups(new Uint16Array(points.count), 1));
  return { groups, byClass: false, says: "", colour: () => scene.theme.accent };
}

function byClass(scene: Scene, points: Points, whose: "target" | "prediction"): Colouring {
  const groups = points.kept(whose, () => byNumber(points[whose]!, points.count, points.classes.length));
  return { groups, byClass: true, says: "", colour: (group) => classColour(scene, group) };
}

function byColumn(scene: Scene, points: Points, name: string, values: ArrayLike<number>, says: (low: string, high: string) => string): Colouring {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) [low, high] = [Math.min(low, values[i]), Math.max(high, values[i])];
  const width = high > low ? high - low : 1;
  const groups = points.kept(name, () => bands(values.length, BANDS, (i) => (values[i] - low) / width));
  return banded(scene, groups, says(short(low), short(high)));
}

/** On the surface's own scale, so that a colour means one loss on both. */
function byLoss(scene: Scene, words: Words): Colouring {
  const { plane, weights, scale } = scene;
  const channel = plane.exampleLoss!;
  const losses = channel.all(channel.mix(weights), new Float32Array(channel.width));
  const says = words.byLoss(short(scale.low), short(scale.high));
  return banded(scene, bands(losses.length, BANDS, (i) => position(scale, Math.max(0, losses[i]))), says);
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
  return banded(scene, bands(count, BANDS, moved), words.byMove(short(far)));
}

/** The map's colours for groups of like share. */
function banded({ theme }: Scene, groups: Groups, says: string): Colouring {
  const darkest = theme.dark ? 0.35 : 0; // darker ones are lost on a dark ground
  const colour = (group: number) => css(cividis(darkest + (1 - darkest) * (group / (BANDS - 1))));
  return { groups, byClass: false, says, colour };
}
