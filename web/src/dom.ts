/** Elements and canvases; text is always set as text. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

let made = 0;

export function freshId(): string {
  return `ig-${++made}`;
}

/** A heading, one sentence, and below them whatever the panel holds. */
export function panel(title: string, says: string, name: string): HTMLElement {
  const heading = element("h3", { id: freshId() }, title);
  return element("section", { class: `ig-panel ig-${name}`, "aria-labelledby": heading.id }, heading, element("p", {}, says));
}

/** A canvas whose units are CSS pixels, sharp on any screen. */
export class Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  width = 0;
  height = 0;
  ratio = 1;

  constructor(label: string) {
    this.canvas = element("canvas", { role: "img", "aria-label": label });
    this.context = this.canvas.getContext("2d")!;
  }

  /** Take a size; drawing begins on an empty sheet. */
  fit(width: number, height: number): void {
    const ratio = Math.min(window.devicePixelRatio || 1, 3);
    const [columns, rows] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.canvas.width !== columns || this.canvas.height !== rows) {
      this.canvas.width = columns;
      this.canvas.height = rows;
      this.canvas.style.height = `${height}px`;
    }
    [this.width, this.height, this.ratio] = [width, height, columns / Math.max(width, 1)];
    this.context.setTransform(columns / Math.max(width, 1), 0, 0, rows / Math.max(height, 1), 0, 0);
    this.context.clearRect(0, 0, width, height);
  }
}
