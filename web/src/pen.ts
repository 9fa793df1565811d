/** What the panels draw with: a canvas, or an SVG that is being written. */

export type Pen = Pick<
  CanvasRenderingContext2D,
  | "save" | "restore" | "translate" | "rotate" | "clip" | "beginPath" | "closePath" | "moveTo" | "lineTo" | "rect" | "stroke"
  | "fill" | "fillRect" | "strokeRect" | "fillText" | "strokeText" | "measureText" | "drawImage" | "createLinearGradient"
  | "strokeStyle" | "fillStyle" | "lineWidth" | "lineCap" | "lineJoin" | "globalAlpha" | "font" | "textAlign"
  | "textBaseline" | "imageSmoothingQuality"
> & { arc(x: number, y: number, radius: number, from: number, to: number): void };
