/** What can be done with the examples: colour them, find some, and let go of those that are picked. */

import { colourings } from "./colouring";
import { element } from "./dom";
import { short } from "./format";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

export interface ExampleActions {
  setColour(colour: string): void;
  /** Absent where the examples of several runs are not the same. */
  pick?(examples: readonly number[]): void;
}

export function examplesBar(words: Words, actions: ExampleActions): Panel {
  const colour = element("select", {});
  const find = element("input", { type: "search", placeholder: words.findHelp });
  const said = element("span", { class: "ig-picked", role: "status" });
  const clear = element("button", { type: "button" }, words.letGo);
  const el = element(
    "div",
    { class: "ig-controls", role: "group", "aria-label": words.examplesGroup },
    element("label", {}, `${words.colour} `, colour),
    ...(actions.pick ? [element("label", {}, `${words.find} `, find), clear, said] : []),
  );
  let scene: Scene;
  let nothing = false;

  colour.addEventListener("change", () => actions.setColour(colour.value));
  find.addEventListener("change", () => {
    const found = scene.points?.find(find.value) ?? [];
    nothing = find.value.trim() !== "" && found.length === 0;
    actions.pick?.(found);
  });
  clear.addEventListener("click", () => {
    find.value = "";
    actions.pick?.([]);
  });

  function draw(next: Scene): void {
    el.hidden = next.points === null;
    if (next.points) {
      const choices = colourings(next.plane, next.points, words);
      colour.replaceChildren(...choices.map(([value, title]) => element("option", { value }, title)));
      colour.value = choices.some(([value]) => value === next.state.colour) ? next.state.colour : choices[0][0];
    }
    move(next);
  }

  function move(next: Scene): void {
    scene = next;
    if (next.state.picked.length) nothing = false;
    clear.hidden = next.state.picked.length === 0;
    said.textContent = next.state.picked.length ? pickedWords(next, words) : nothing ? words.foundNone : "";
  }

  return { el, draw, move };
}

/** How many are picked, and how wrong the model at the marker is on them. */
export function pickedWords({ plane, field, state, alpha, beta }: Scene, words: Words): string {
  const count = words.pickedCount(state.picked.length);
  if (field === plane || !plane.exampleLoss) return `${count}. ${words.noOwnLoss}`;
  const { error, packing } = plane.payload.example_loss!;
  const loss = short(Math.max(0, field.read(alpha, beta).loss));
  const between = plane.isExact(alpha, beta) ? 0 : error;
  const each = between === null ? words.unknownError : `± ${short((between + packing) * plane.exampleLoss.span)}`;
  return words.pickedLoss(count, loss, each);
}
