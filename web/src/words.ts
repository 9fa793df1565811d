/** Every word that the view says, in one place. */

export const EN = {
  view: "Loss surface and embedding, linked",
  controls: "Marker",
  plane: "Plane",
  alpha: "α",
  beta: "β",
  home: "Back to the trained model",
  log: "Logarithmic",
  loss: "Loss",
  accuracy: "Accuracy",
  status: "Status",
  surface: "Loss surface",
  surfaceSays:
    "Every place is a model; dark ones are wrong less often. Drag the ring, or use the arrow keys, to walk among them.",
  marker: "Marker on the loss surface",
  markerHelp: "Arrow keys move it, with Shift ten times as far; Home brings it back to the trained model.",
  embedding: "Embedding at the marker",
  embeddingSays: "Each point is one example as the model at the marker sees it; those that look alike to it stand together.",
  embeddingHelp: "Arrow keys go from example to example, Escape lets go.",
  classes: "Loss of each class",
  classesSays: "How wrong that model is on each class; choose one to follow its points.",
  cuts: "Cuts through the marker",
  cutsSays: "The loss along each direction, the other held where the marker stands.",
  cut: (axis: string) => `Loss along ${axis}`,
  exact: "exact: the model was evaluated here",
  interpolated: (error: string) => `interpolated (error ${error})`,
  unknownError: "not known",
  sampled: (error: string) => `from a sample of the data (± ${error})`,
  stale: "stale: training went on after this survey",
  failed: "not finite here",
  below: (value: string) => `below ${value}`,
  at: (alpha: string, beta: string) => `α = ${alpha}, β = ${beta}`,
  said: (place: string, loss: string, accuracy: string, status: string) =>
    `${place}: loss ${loss}${accuracy && `, accuracy ${accuracy}`}; ${status}.`,
  noEmbedding:
    "This plane was surveyed without the embedding. intaglio.survey keeps it wherever the objective has one, under channels “embedding”.",
  noClasses: "This plane holds no loss per class. A survey keeps it where the data has classes, under channels “class_loss”.",
  scaleNote: (log: boolean, high: string | null) =>
    [log ? "Logarithmic scale" : "Linear scale", high && `above ${high}, its 95th percentile, all is one colour`]
      .filter(Boolean)
      .join("; "),
  barsNote: (low: string, high: string, log: boolean, error: string) =>
    `Bars run from ${low} to ${high}${log ? ", logarithmic" : ""}, all over the surface; interpolated (error ${error}).`,
  lossNote: (interpolation: string, packing: string) =>
    ` An example's own loss is interpolated (error ${interpolation}) and rounded (${packing}).`,
  embeddingNote: (shown: string, interpolation: string, packing: string) =>
    `${shown}. Axes are the same all over the surface; coordinates are interpolated (error ${interpolation}) and rounded (${packing} of their range).`,
  examples: (count: string, total: string) => (count === total ? `${count} examples` : `${count} of ${total} examples`),
  byTarget: (low: string, high: string) => ` Colours go from dark, a target of ${low}, to bright, ${high}.`,
  outside: (count: string) => ` ${count} lie beyond the frame and are drawn at its edge.`,
  example: (number: number) => `Example ${number}`,
  target: (value: string) => `target ${value}`,
  ownLoss: (value: string) => `loss here ${value}`,
  notDrawn: "The path of training is not drawn: it runs far off this plane. The star is the trained model.",
  drawn: "The red path runs from the ring, before training, to the star, the trained model.",
  save: "Save",
  savePicture: (what: string) => `${what} (PNG)`,
  notLoaded: (why: string) => `The run's data did not come: ${why}`,
  newer: (came: number, known: number) => `This run was written in format ${came}; this view reads ${known}.`,
} as const;

export type Words = typeof EN;
