/** What can be chosen in the playground, and a choice as the server takes it. */

export interface Named {
  readonly name: string;
  readonly says: string;
}

export interface Column {
  readonly name: string;
  readonly number: boolean;
  readonly values: number;
}

export interface Choices {
  readonly data: readonly (Named & { readonly kind: string; readonly answer: string; readonly dim: number; readonly epochs: number; readonly lr: number })[];
  readonly encoders: Readonly<Record<string, readonly Named[]>>;
  readonly losses: Readonly<Record<string, readonly Named[]>>;
  readonly regularizers: readonly (Named & { readonly weight: number })[];
  readonly numbers: Readonly<Record<string, readonly [number, number]>>;
  readonly defaults: Readonly<Record<string, number>>;
}

/** What the form holds: names, and numbers as they were typed. */
export interface Fields {
  data?: string;
  encoder?: string;
  loss?: string;
  regularizer?: string;
  weight?: string;
  target?: string;
  text?: string;
  drop: string[];
  dim?: string;
  epochs?: string;
  lr?: string;
  seed?: string;
}

const NUMBERS = ["dim", "epochs", "lr", "seed", "weight"] as const;

/** The weight to begin with; none without a regulariser. */
export function weightOf({ regularizers }: Choices, name: string | undefined): number | null {
  return regularizers.find((each) => each.name === name)?.weight ?? null;
}

/** The choice to send; what is no number goes as it was typed, so that the server says what it expects. */
export function choiceOf(choices: Choices, fields: Fields, table: string | undefined): Record<string, unknown> {
  const of = table === undefined ? { data: fields.data } : { table, target: fields.target, text: fields.text || null, drop: fields.drop };
  const chosen: Record<string, unknown> = { ...of, encoder: fields.encoder, loss: fields.loss };
  const weighed = weightOf(choices, fields.regularizer) !== null;
  if (weighed) chosen.regularizer = fields.regularizer;
  for (const name of NUMBERS) if (fields[name] !== undefined && (weighed || name !== "weight")) chosen[name] = typed(fields[name]);
  return chosen;
}

function typed(text: string): number | string {
  return text.trim() && Number.isFinite(Number(text)) ? Number(text) : text;
}
