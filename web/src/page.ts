/** A plain page as a host: data from the element's own script or from its server, the place in the page's address. */

import { read, write } from "./address";
import { carried } from "./carried";
import { element } from "./dom";
import { wordsOf } from "./languages";
import { type Model, PageModel } from "./model";
import { speakAround } from "./served_words";
import { stateOf } from "./state";
import { Talk } from "./talk";

type Render = (context: { model: Model; el: HTMLElement }) => () => void;

interface Hosted {
  readonly model: PageModel;
  close(): void;
  again(): void;
}

const HOSTED = new WeakMap<HTMLElement, Hosted>();
const SETTLED = 200; // milliseconds; browsers count how often an address is changed

export function hostPage(render: Render): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio]:not([data-ready])")) {
    if (el.dataset.waiting) WAITING.set(el, render);
    else void host(el, render);
  }
}

const WAITING = new WeakMap<HTMLElement, Render>();
const BUSY = 300; // milliseconds to wait while somebody holds something in the view

/** The model of the view in an element, once there is one. */
export function hosted(el: HTMLElement): PageModel | undefined {
  return HOSTED.get(el)?.model;
}

/** The view with its run's newest data: at the same place, the focus where it was, and never under a hand that drags. */
export async function showAgain(el: HTMLElement): Promise<void> {
  const [shown, render] = [HOSTED.get(el), WAITING.get(el)];
  if (!shown && render) {
    document.getElementById(el.dataset.waiting!)?.remove();
    WAITING.delete(el);
    return host(el, render);
  }
  if (!shown) return;
  const payload = await payloadOf(el).catch(() => null); // the run may be written anew just now; the next news try again
  while (el.matches(":active")) await new Promise((done) => setTimeout(done, BUSY));
  if (payload === null || HOSTED.get(el) !== shown) return;
  const focused = standing(el, document.activeElement as HTMLElement);
  shown.close();
  shown.model.set("payload", payload);
  shown.again();
  focused()?.focus({ preventScroll: true });
}

/** Finds again what holds the focus, once all is made anew: the one of the same looks and name, of several the same. */
function standing(el: HTMLElement, focused: HTMLElement): () => HTMLElement | undefined {
  const looks = (each: HTMLElement) => `${each.tagName} ${each.className} ${each.ariaLabel ?? (each.matches("button, summary") ? each.textContent : "")}`;
  const same = () => [...el.querySelectorAll<HTMLElement>("*")].filter((each) => looks(each) === looks(focused));
  const at = el.contains(focused) ? same().indexOf(focused) : -1;
  return () => (at < 0 ? undefined : same()[at]);
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
  return carried(await answer.arrayBuffer());
}

function show(el: HTMLElement, model: PageModel, render: Render): void {
  const restore = () => {
    for (const [name, value] of Object.entries(read(location.hash || (el.dataset.state ?? "")))) model.set(name, value);
  };
  restore();
  const hosting = { model, close: render({ model, el }), again: () => void (hosting.close = render({ model, el })) };
  HOSTED.set(el, hosting);
  speakAround(model.get("language") ?? "");
  model.on("change:language", () => speakAround(model.get("language")));
  if (read(location.hash).plane) el.scrollIntoView(); // who sends such an address means this
  let settling = 0;
  model.on("change", () => {
    clearTimeout(settling);
    settling = window.setTimeout(() => history.replaceState(null, "", write(stateOf(model))), SETTLED);
  });
  window.addEventListener("hashchange", restore);
}
