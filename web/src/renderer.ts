/** One WebGL context for all that has depth, made when first needed; each picture is copied to its own canvas. */

import { type Camera, type Scene, WebGLRenderer } from "three";
import type { Sheet } from "./dom";

export class Renderer {
  private gl: WebGLRenderer | null | undefined; // undefined: nobody has asked for it yet
  private lost = false;

  /** @param changed what to do when the context has gone or has come back. */
  constructor(private readonly changed: () => void) {}

  /** Draw onto a fitted sheet; false where there is no context, and whoever asks has to paint it otherwise. */
  draw(scene: Scene, camera: Camera, sheet: Sheet): boolean {
    this.gl ??= this.gl === undefined ? this.begin() : null;
    if (!this.gl || this.lost) return false;
    const { canvas, width, height } = sheet;
    const from = this.gl.domElement;
    if (from.width < canvas.width || from.height < canvas.height)
      this.gl.setSize(Math.max(from.width, canvas.width), Math.max(from.height, canvas.height), false);
    this.gl.setViewport(0, 0, canvas.width, canvas.height);
    this.gl.setScissor(0, 0, canvas.width, canvas.height);
    this.gl.render(scene, camera);
    const top = from.height - canvas.height; // a viewport is counted from below
    sheet.context.drawImage(from, 0, top, canvas.width, canvas.height, 0, 0, width, height);
    return true;
  }

  /** The context itself, if there is one; the browser tests take it away. */
  get context(): WebGLRenderingContext | WebGL2RenderingContext | null {
    return this.gl?.getContext() ?? null;
  }

  close(): void {
    this.gl?.dispose();
    this.gl?.forceContextLoss();
    this.gl = null;
  }

  private begin(): WebGLRenderer | null {
    try {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("webgl2", { antialias: true, alpha: true });
      if (!context) return null; // three would write an error to the console
      const gl = new WebGLRenderer({ canvas, context });
      gl.setPixelRatio(1); // sizes are the canvases', in their own pixels
      gl.setScissorTest(true);
      gl.setClearAlpha(0);
      canvas.addEventListener("webglcontextlost", (event) => this.is(true, event));
      canvas.addEventListener("webglcontextrestored", () => this.is(false));
      return gl;
    } catch {
      return null;
    }
  }

  private is(lost: boolean, event?: Event): void {
    event?.preventDefault(); // else the browser never gives it back
    if (this.gl === null) return;
    this.lost = lost;
    this.changed();
  }
}
