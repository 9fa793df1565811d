/** What the page carries of a run; written by `intaglio.viewer.payload`. */

import type { Packed } from "./arrays";
import type { LatticePayload } from "./lattice";

export const FORMAT = 2;

export interface Payload {
  readonly format: number;
  readonly name: string;
  readonly classes: readonly string[];
  readonly colours: { readonly light: readonly string[]; readonly dark: readonly string[] };
  readonly planes: readonly PlanePayload[];
  /** Moments of training in their order, each with the plane that holds it. */
  readonly moments: readonly { readonly name: string; readonly plane: string }[];
  /** How a person sees the examples; each plane says which of these lists is its own. */
  readonly examples: readonly ExamplesPayload[];
  /** What features, classes or examples do to the loss, over planes; absent from older pages. */
  readonly imprints?: readonly ImprintPayload[];
  /** How sharply the loss bends at the trained model, as far as it was measured. */
  readonly curvature?: CurvaturePayload | null;
  /** How good the representation is, if that was measured. */
  readonly card?: CardPayload | null;
}

/** A number and its 95 % interval, as far as they are known. */
export interface EstimatePayload {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface CardLinePayload extends EstimatePayload {
  readonly section: string;
  readonly measure: string;
  readonly title: string;
  readonly better: string;
  readonly controls: readonly (EstimatePayload & { readonly name: string })[];
  readonly sentence: string;
}

/** The card's lines, or why there are none. */
export type CardPayload =
  | { readonly lines: readonly CardLinePayload[]; readonly tensions: readonly string[]; readonly caption: string }
  | { readonly error: string };

/** Depth, height, widths of a surface; or why they are not known. */
export type ShapePayload =
  | {
      readonly rows: readonly { readonly measure: string; readonly value: number | null; readonly error: number | null; readonly at_rim: boolean; readonly meaning: string }[];
      readonly epsilon: number;
    }
  | { readonly error: string };

/** Runs side by side, over planes that all of them have. */
export interface SeveralPayload {
  readonly format: number;
  readonly runs: readonly Payload[];
  /** Whether the losses are one function. */
  readonly comparable: boolean;
  readonly penalties_differ: boolean;
  /** Planes that are one and the same in all runs, so that equal places are equal parameters. */
  readonly same: readonly string[];
}

export interface CurvaturePayload {
  readonly eigenvalues: EigenvaluesPayload | null;
  readonly density: DensityPayload | null;
  readonly blocks: BlocksPayload | null;
  readonly along: AlongPayload | null;
  readonly stale: boolean;
}

/** The largest ones first, and after them the smallest where it is known; an eigenvalue is off by its residual at most. */
export interface EigenvaluesPayload {
  readonly eigenvalue: Packed;
  readonly residual: Packed;
  readonly converged: readonly boolean[];
  readonly largest: number;
}

/** Of all eigenvalues together; nothing stands below the floor. */
export interface DensityPayload {
  readonly eigenvalue: Packed;
  readonly density: Packed;
  readonly standard_error: Packed;
  readonly floor: number;
  readonly caption: string;
}

/** Parts of the trace. */
export interface BlocksPayload {
  readonly names: readonly string[];
  readonly total: number;
  readonly share: Packed;
  readonly share_standard_error: Packed;
  readonly caption: string;
}

/** The largest eigenvalue by epoch; above the edge full-batch gradient descent is unstable. */
export interface AlongPayload {
  readonly epoch: Packed;
  readonly top_eigenvalue: Packed;
  readonly residual: Packed;
  readonly edge: number | null;
  readonly caption: string;
}

/** Each subject (a feature, a class …) with its change of the loss at the nodes, the highest ranked first. */
export interface ImprintPayload extends LatticePayload {
  readonly name: string;
  readonly by: string;
  /** Whether values are shares of the loss, which no noise hides, and no changes of it. */
  readonly shares: boolean;
  /** The plane that it lies in, if that was surveyed. */
  readonly plane: string | null;
  readonly subjects: readonly string[];
  readonly total: number;
  /** Subject by subject at every node: the change, and half of its 95 % interval. */
  readonly loss: Packed;
  readonly half: Packed;
  /** Which are told from noise where the model stands, and the share of these that may be by chance. */
  readonly sure: Packed;
  readonly level: number;
  /** The most that half of the nodes say wrong at the others, in the loss's unit. */
  readonly error: Packed | null;
  readonly stale: boolean;
  readonly caption: string;
}

/** A matrix (node × value) as mean + basis · (scale × parts), of low rank. */
export interface LowRank {
  readonly mean: Packed;
  readonly basis: Packed;
  readonly parts: Packed;
  readonly scale: Packed;
  /** Largest error of this at the nodes, over the channel's range. */
  readonly packing: number;
  /** Stated interpolation error of the channel, over its range. */
  readonly error: number | null;
}

export interface ExamplesPayload {
  readonly count: number;
  readonly total: number;
  readonly number: Packed;
  /** Rows in the data that was learnt from, where they are not the numbers. */
  readonly row?: Packed | null;
  readonly target: Packed | null;
  /** The class that the trained model names; absent from older pages. */
  readonly prediction?: Packed | null;
  readonly columns: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly thumbnail: Packed | null;
  /** Columns that are not carried, as there are too many examples. */
  readonly left?: readonly string[];
}

export interface PathPayload {
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
  readonly opacity: readonly number[];
  readonly drawn: boolean;
  /** Which point of training each is, and how far off the plane; absent from older pages. */
  readonly moment?: readonly string[];
  readonly off?: readonly number[] | null;
}

export interface PlanePayload extends LatticePayload {
  readonly name: string;
  readonly title: string;
  readonly kind: "chebyshev" | "uniform";
  readonly evaluated: Packed;
  readonly loss: Packed;
  readonly accuracy: Packed | null;
  readonly class_loss: Packed | null;
  readonly examples: number | null;
  readonly embedding: (LowRank & { readonly box: readonly (readonly number[])[]; readonly axes: readonly string[] }) | null;
  readonly example_loss: LowRank | null;
  /** Stated interpolation errors of the loss, the accuracy and the classes' losses, each over its range. */
  readonly error: number | null;
  readonly accuracy_error: number | null;
  readonly class_error: number | null;
  readonly sampling: number;
  readonly stale: boolean;
  readonly caption: string;
  readonly path: PathPayload | null;
  readonly shape?: ShapePayload;
}
