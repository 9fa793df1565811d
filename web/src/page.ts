/** A plain page as a host: data from the element's own script or from its server, the place in the page's address. */

import { read, write } from "./address";
import { element } from "./dom";
import { wordsOf } from "./languages";
import { type Model, PageModel } from "./model";
import { stateOf } from "./state";
import { Talk } from "./talk";


type Render = (context: { model: Model; el: HTMLElement }) => () => void;

const SETTLED = 200; // milliseconds; browsers count how often an address is changed

export function hostPage(render: Render): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio]:not([data-ready])")) void host(el, render);
}

async function host(el: HTMLElement, render: Render): Promise<void> {
  try {
    const payload = await payloadOf(el);
    if (payload !== null) show(el, modelOf(el, payload), render);
  } catch (error) {
    el.append(element("p", { class: "ig-missing", role: "alert" }, wordsOf("").notLoaded(String((error as Error).message))));
    el.dataset.ready = "refused";
  }
}

/** With a server that computes, what the view sends are questions, and `exact` is its last answer. */
function modelOf(el: HTMLElement, payload: unknown): PageModel {
  if (!el.dataset.live) return new PageModel({ payload });
  const talk = new Talk(el.dataset.live, (answer) => model.set("exact", answer));
  const model = new PageModel({ payload, live: true }, (question) => talk.ask(question));
  return model;
}

/** The element's own script, or what stands at the address that it names. */
async function payloadOf(el: HTMLElement): Promise<unknown> {
  const source = el.dataset.intaglio;
  if (!source) {
    const own = el.querySelector("script[type='application/json']")?.textContent;
    return own ? JSON.parse(own) : null;
  }
  const answer = await fetch(source);
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
}

function show(el: HTMLElement, model: PageModel, render: Render): void {
  const restore = () => {
    for (const [name, value] of Object.entries(read(location.hash))) model.set(name, value);
  };
  restore();
  render({ model, el });
  if (read(location.hash).plane) el.scrollIntoView(); // who sends such an address means this
  let settling = 0;
  model.on("change", () => {
    clearTimeout(settling);
    settling = window.setTimeout(() => history.replaceState(null, "", write(stateOf(model))), SETTLED);
  });
  window.addEventListener("hashchange", restore);
}
