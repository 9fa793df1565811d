/** A plain page as a host: data from the element's own script, the place in the page's address. */

import { read, write } from "./address";
import { type Model, PageModel } from "./model";

type Render = (context: { model: Model; el: HTMLElement }) => () => void;

const SETTLED = 200; // milliseconds; browsers count how often an address is changed

export function hostPage(render: Render): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio]:not([data-ready])")) {
    const data = el.querySelector("script[type='application/json']")?.textContent;
    if (data) host(el, new PageModel({ payload: JSON.parse(data) }), render);
  }
}

function host(el: HTMLElement, model: PageModel, render: Render): void {
  const restore = () => {
    for (const [name, value] of Object.entries(read(location.hash))) model.set(name, value);
  };
  restore();
  render({ model, el });
  if (read(location.hash).plane) el.scrollIntoView(); // who sends such an address means this
  let settling = 0;
  model.on("change", () => {
    clearTimeout(settling);
    settling = window.setTimeout(() => {
      const [alpha, beta] = [model.get<number>("alpha"), model.get<number>("beta")];
      const log = model.get<boolean | undefined>("log");
      const place = { plane: model.get<string>("plane"), alpha, beta, ...(log !== undefined && { log }) };
      history.replaceState(null, "", write(place));
    }, SETTLED);
  });
  window.addEventListener("hashchange", restore);
}
