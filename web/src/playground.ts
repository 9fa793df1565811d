/** The playground: choose data and a model, send the choice, and go on to the page of the run that it makes. */

import { element, freshId } from "./dom";
import { type Choices, type Column, choiceOf, type Fields, weightOf } from "./choice";
import { type ServedWords, servedWords, speakAround } from "./served_words";

const OWN = "@own"; // no bundled data is called so

export function hostPlayground(): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio-playground]:not([data-ready])")) {
    el.dataset.ready = "loading";
    void new Playground(el).begin();
  }
}

class Playground {
  private readonly root = element("div", { class: "ig ig-playground" });
  private choices!: Choices;
  private fields: Fields;
  private brought: { table: string; columns: readonly Column[] } | null = null;
  private language: string;

  constructor(private readonly el: HTMLElement) {
    const said = new URLSearchParams(location.hash.slice(1));
    this.language = said.get("language") ?? "";
    this.fields = { ...Object.fromEntries(said), drop: [] };
    el.append(this.root);
  }

  async begin(): Promise<void> {
    try {
      this.choices = (await answered(await fetch(`${this.address}/choices`))) as Choices;
      this.build();
    } catch (error) {
      this.root.append(element("p", { class: "ig-missing", role: "alert" }, reason(error, this.words)));
    }
    this.el.dataset.ready = "true";
  }

  private get address(): string {
    return this.el.dataset.intaglioPlayground!;
  }

  private get words(): ServedWords {
    return servedWords(this.language);
  }

  /** All of the form, in the language that is chosen and for the data that is; what has the focus keeps it. */
  private build(): void {
    const { words, fields } = this;
    const focused = document.activeElement instanceof HTMLElement && this.root.contains(document.activeElement) ? document.activeElement.dataset.name : "";
    const { kind, answers, data } = this.kind();
    const form = element("form", { class: "ig-form", novalidate: "" });
    form.append(this.select("data", words.data, [...this.choices.data.map(({ name }) => name), OWN], (name) => (name === OWN ? words.own : name)));
    if (fields.data === OWN) form.append(...this.ofTable());
    if (kind) {
      form.append(this.select("encoder", words.encoder, this.choices.encoders[kind].map(({ name }) => name)));
      form.append(this.select("loss", words.loss, answers.map(({ name }) => name)));
      form.append(this.select("regularizer", words.regularizer, ["", ...this.choices.regularizers.map(({ name }) => name)], (name) => name || words.none));
      const weight = weightOf(this.choices, fields.regularizer);
      if (weight !== null) form.append(this.number("weight", ["dropout", "density"].includes(fields.regularizer ?? "") ? words.share : words.weight, weight));
      for (const name of ["dim", "epochs", "lr", "seed"] as const) form.append(this.number(name, words[name], data?.[name as "dim"] ?? this.choices.defaults[name]));
    }
    const send = element("button", { type: "submit", "data-name": "send", class: "ig-send" }, words.train);
    send.disabled = !kind;
    const other = element("button", { type: "button", "data-name": "language", lang: words.language === "en" ? "zh-Hans" : "en" }, words.other);
    const state = element("p", { class: "ig-state", role: "status" });
    other.addEventListener("click", () => {
      this.language = words.language === "en" ? "zh" : "en";
      this.build();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(send, state);
    });
    form.append(element("p", { class: "ig-controls" }, send, other), state);
    speakAround(this.language);
    this.root.lang = words.language;
    this.root.replaceChildren(element("p", {}, words.intro), form);
    if (focused) this.root.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
  }

  /** What the chosen data is, and which losses suit its answer; nothing yet of a table that is still to come. */
  private kind(): { kind: string; answers: Choices["losses"][string]; data?: Choices["data"][number] } {
    const { fields, choices } = this;
    if (fields.data === OWN) {
      const target = this.brought?.columns.find(({ name }) => name === fields.target);
      if (!target) return { kind: "", answers: [] };
      return { kind: fields.text ? "text" : "table", answers: choices.losses[target.number && target.values > 20 ? "number" : "classes"] };
    }
    const data = choices.data.find(({ name }) => name === fields.data) ?? choices.data[0];
    return { kind: data.kind, answers: choices.losses[data.answer], data };
  }

  private ofTable(): HTMLElement[] {
    const { words, fields } = this;
    const file = element("input", { type: "file", accept: ".csv,.tsv,.txt", "data-name": "file" });
    const said = element("p", { class: "ig-note", role: "status" }, this.brought ? `${this.brought.table}: ${words.table(this.brought.columns.length)}` : words.fileNote);
    file.addEventListener("change", () => void this.bring(file, said));
    const made: HTMLElement[] = [labelled(words.file, file, said)];
    if (!this.brought) return made;
    const names = this.brought.columns.map(({ name }) => name);
    made.push(this.select("target", words.target, names, undefined, words.targetNote));
    const texts = this.brought.columns.filter(({ name, number }) => !number && name !== fields.target).map(({ name }) => name);
    made.push(this.select("text", words.learnFrom, ["", ...texts], (name) => (name ? words.textColumn(name) : words.allColumns)));
    if (!fields.text) made.push(this.leavings(names.filter((name) => name !== fields.target)));
    return made;
  }

  private leavings(names: readonly string[]): HTMLElement {
    const set = element("fieldset", { class: "ig-drop" }, element("legend", {}, this.words.leaveOut));
    for (const name of names) {
      const box = element("input", { type: "checkbox" });
      box.checked = this.fields.drop.includes(name);
      box.addEventListener("change", () => {
        this.fields.drop = box.checked ? [...this.fields.drop, name] : this.fields.drop.filter((each) => each !== name);
      });
      set.append(element("label", { class: "ig-check" }, box, element("bdi", {}, name)));
    }
    return set;
  }

  private select(name: "data" | "encoder" | "loss" | "regularizer" | "target" | "text", label: string, values: readonly string[], title = (value: string) => value, note?: string): HTMLElement {
    const { words, fields } = this;
    const field = element("select", { "data-name": name }, ...values.map((value) => element("option", { value }, title(value))));
    const wanted = fields[name] ?? "";
    fields[name] = field.value = values.includes(wanted) ? wanted : values[0];
    field.addEventListener("change", () => {
      fields[name] = field.value;
      if (name === "data") for (const own of ["encoder", "loss", "dim", "epochs", "lr"] as const) delete fields[own];
      if (name === "regularizer") delete fields.weight;
      this.build();
    });
    const says = note ?? (name === "data" && field.value === OWN ? words.ownNote : name === "regularizer" && !field.value ? words.noneNote : this.says(field.value));
    return labelled(label, field, element("p", { class: "ig-note" }, says));
  }

  /** In the page's own words where it has some, else in the documentation's. */
  private says(name: string): string {
    const { data, encoders, losses, regularizers } = this.choices;
    const all = [data, ...Object.values(encoders), ...Object.values(losses), regularizers].flat();
    return this.words.says[name] ?? all.find((each) => each.name === name)?.says ?? "";
  }

  private number(name: "dim" | "epochs" | "lr" | "seed" | "weight", label: string, value: number): HTMLElement {
    const [low, high] = this.choices.numbers[name] ?? [0, 1000];
    const field = element("input", { type: "number", "data-name": name, min: String(low), max: String(high), step: "any" });
    field.value = this.fields[name] ?? String(value);
    this.fields[name] = field.value;
    field.addEventListener("input", () => (this.fields[name] = field.value));
    return labelled(label, field);
  }

  private async bring(file: HTMLInputElement, said: HTMLElement): Promise<void> {
    const chosen = file.files?.[0];
    if (!chosen) return;
    said.textContent = this.words.reading;
    try {
      const address = `${this.address}/table?${new URLSearchParams({ name: chosen.name })}`;
      this.brought = (await answered(await fetch(address, { method: "POST", body: chosen }))) as typeof this.brought;
      Object.assign(this.fields, { target: this.brought!.columns.at(-1)!.name, text: "", drop: [] });
      this.build();
    } catch (error) {
      said.textContent = reason(error, this.words);
      said.classList.add("ig-wrong");
    }
  }

  private async send(button: HTMLButtonElement, state: HTMLElement): Promise<void> {
    [button.disabled, state.textContent] = [true, this.words.preparing];
    state.classList.remove("ig-wrong");
    try {
      const choice = choiceOf(this.choices, this.fields, this.fields.data === OWN ? this.brought?.table : undefined);
      const made = (await answered(await fetch(`${this.address}/begin`, { method: "POST", body: JSON.stringify(choice) }))) as { run: string };
      this.remember();
      location.assign(`/run/${encodeURIComponent(made.run)}${this.language ? `#language=${this.language}` : ""}`);
    } catch (error) {
      state.textContent = reason(error, this.words);
      state.classList.add("ig-wrong");
    }
    button.disabled = false;
  }

  /** In the page's own address, so that who goes back finds the choice again; a table is to be brought anew. */
  private remember(): void {
    const { drop, target, text, ...rest } = this.fields;
    const said = Object.entries({ ...rest, language: this.language }).filter(([, value]) => value);
    if (this.fields.data !== OWN) history.replaceState(null, "", `#${new URLSearchParams(said as [string, string][])}`);
  }
}

function labelled(label: string, field: HTMLElement, note?: HTMLElement): HTMLElement {
  field.id = freshId();
  if (note) {
    note.id = freshId();
    field.setAttribute("aria-describedby", note.id);
  }
  return element("div", { class: "ig-field" }, element("label", { for: field.id }, label), field, ...(note ? [note] : []));
}

async function answered(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
}

function reason(error: unknown, words: ServedWords): string {
  return error instanceof TypeError ? words.noAnswer : (error as Error).message;
}
