/** A panel in three dimensions: turned by dragging and by keys, drawn by WebGL, or by a plain canvas without it. */

import { AmbientLight, DirectionalLight, Scene as Space, Vector3 } from "three";
import type { Body, Project } from "./body";
import { element, panel, Sheet } from "./dom";
import { Orbit, Stance } from "./orbit";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import type { Renderer } from "./renderer";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

export interface Titles {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly missing: string;
}

/** @param stance of the camera, which panels of several runs share. */
export function depthPanel(
  words: Words,
  { name, title, says, missing }: Titles,
  body: Body,
  renderer: Renderer,
  stance = new Stance(body.far),
): Panel {
  const sheet = new Sheet(`${title}. ${words.turnHelp}`);
  const stage = element("div", { class: "ig-stage" }, sheet.canvas);
  const absent = element("p", { class: "ig-missing" }, missing);
  const note = element("p", { class: "ig-note" });
  const el = panel(title, says, name);
  el.append(stage, absent, note);
  const orbit = new Orbit(sheet.canvas, stance, () => el.hidden || stage.hidden || render());
  const space = new Space();
  const sun = new DirectionalLight("#ffffff", 1.6);
  sun.position.set(-1, 3, 2);
  space.add(new AmbientLight("#ffffff", 1.7), sun, body.object);
  let scene: Scene;
  let stale = true;

  function draw(next: Scene): void {
    scene = next;
    el.hidden = !next.state.depth;
    stale = el.hidden;
    if (el.hidden) return;
    const has = body.has(next);
    stage.hidden = note.hidden = !has;
    absent.hidden = has;
    if (!has) return;
    body.draw(next);
    render();
  }

  function move(next: Scene): void {
    if (next.state.depth && stale) return draw(next);
    scene = next;
    if (el.hidden || stage.hidden) return;
    body.move(next);
    render();
  }

  function render(): void {
    sheet.fit(stage.clientWidth, stage.clientHeight);
    const camera = orbit.camera(sheet.width / Math.max(1, sheet.height));
    const drawn = renderer.draw(space, camera, sheet);
    if (!drawn) body.paint(sheet.context, projection(), scene);
    note.textContent = drawn ? "" : words.withoutWebgl;
    sheet.canvas.dataset.by = drawn ? "webgl" : "canvas";
  }

  function projection(): Project {
    const camera = orbit.camera(sheet.width / Math.max(1, sheet.height));
    const at = new Vector3();
    return (x, y, z) => {
      at.set(x, y, z).project(camera);
      return [((at.x + 1) / 2) * sheet.width, ((1 - at.y) / 2) * sheet.height, at.z];
    };
  }

  function picture(): Picture | null {
    if (el.hidden || stage.hidden) return null;
    const whole = (to: Pen) => body.paint(to, projection(), scene);
    return { name, title, width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}
