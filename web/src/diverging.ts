/** One diverging map of colours around 0: red raises, blue lowers, white does nothing (as `intaglio.plots.diverging`). */

import { colourMap } from "./theme";

/** RdBu, reversed, at 33 even steps: 0.5 is white. */
export const diverging = colourMap(
  "0530610e41791752901f63a82a71b23480b93f8ec0529dc86bacd184bcd99bc9e0aed3e6c2ddecd4e6f1e0ecf3ecf2f5f7f6f6f9eee7fbe5d8fddcc9fbccb4f8bb9ef5aa89ee9677e48066db6b55d05548c53e3dba2832ab162a930e267c072267001f",
);

/** Where a value stands on the map, `most` being its upper end. */
export function around(most: number, value: number): number {
  return 0.5 + value / most / 2;
}
