/** Where the view stands, as the page's address carries it: #plane=pca&alpha=0.2&beta=-0.1&log=1 */

export interface Place {
  readonly plane?: string;
  readonly alpha?: number;
  readonly beta?: number;
  readonly logarithmic?: boolean;
}

/** What a fragment says; anything that is no finite number is left out. */
export function read(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const number = (name: string) => {
    const text = said.get(name);
    return text?.trim() && Number.isFinite(Number(text)) ? { [name]: Number(text) } : {};
  };
  const plane = said.get("plane");
  const log = said.get("log");
  return { ...(plane && { plane }), ...number("alpha"), ...number("beta"), ...(log && { logarithmic: log === "1" }) };
}

/** The same as a fragment; what the scale is by default is not said. */
export function write(place: Place & { plane: string; alpha: number; beta: number }): string {
  const round = (x: number) => String(Number(x.toPrecision(6)));
  const log = place.logarithmic === undefined ? {} : { log: place.logarithmic ? "1" : "0" };
  return `#${new URLSearchParams({ plane: place.plane, alpha: round(place.alpha), beta: round(place.beta), ...log })}`;
}
