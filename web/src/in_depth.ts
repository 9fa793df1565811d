/** The two panels in three dimensions. */

import { depthPanel } from "./depth_panel";
import { embeddingBody } from "./embedding_body";
import type { Stance } from "./orbit";
import type { Renderer } from "./renderer";
import type { Panel } from "./scene";
import { surfaceBody } from "./surface_body";
import type { Words } from "./words";

/** @param stances of the two cameras, where panels of several runs share them. */
export function inDepth(words: Words, renderer: Renderer, stances: readonly Stance[] = []): [Panel, Panel] {
  const relief = { name: "relief", title: words.surfaceDepth, says: words.surfaceDepthSays, missing: "" };
  const cloud = { name: "cloud", title: words.embeddingDepth, says: words.embeddingDepthSays, missing: words.noDepth };
  return [depthPanel(words, relief, surfaceBody(), renderer, stances[0]), depthPanel(words, cloud, embeddingBody(words), renderer, stances[1])];
}
