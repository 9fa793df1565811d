/** What a server tells of the work in a run, and what to say of it. */

import { percent, short } from "./format";
import type { History } from "./loss_curve";
import type { ServedWords } from "./served_words";

export interface Told {
  readonly busy: boolean;
  /** "", running, done, interrupted, or failed with the reason. */
  readonly fit: string;
  readonly epochs: number | null;
  readonly history: History;
  readonly surveys: readonly { readonly name: string; readonly evaluations: number | null }[];
  /** What a process does, and the share of it that is done. */
  readonly doing?: { readonly what: string; readonly share: number } | null;
  readonly drawable: boolean;
  readonly version: number;
  /** The playground's own work on this run. */
  readonly job: { readonly state: string; readonly error: string } | null;
  /** Why nothing can be told. */
  readonly error?: string;
}

export interface Said {
  readonly text: string;
  /** From 0 to 1 where that is known, null where only that something goes on, undefined where nothing does. */
  readonly share: number | null | undefined;
  readonly wrong: boolean;
}

/** How many passes over the data are behind. */
export function passes({ history }: Told): number {
  return Math.max(0, (history.train_loss?.length ?? 0) - 1);
}

/** One line for what goes on; none where all is at rest. */
export function said(told: Told, words: ServedWords): Said | null {
  const [behind, all] = [passes(told), told.epochs ?? 0];
  const reason = told.job?.error || told.error || (told.fit.startsWith("failed: ") ? told.fit.slice(8) : "");
  if (reason && !told.busy) return { text: words.failed(reason), share: undefined, wrong: true };
  if (told.job?.state === "stopping") return { text: words.stopping, share: null, wrong: false };
  if (told.busy && told.fit === "running") return { text: words.training(behind, all), share: all ? behind / all : null, wrong: false };
  if (told.surveys.length) {
    const count = told.surveys.reduce((sum, { evaluations }) => sum + (evaluations ?? 0), 0);
    return { text: words.surveying(told.surveys.map(({ name }) => name).join(", "), count), share: null, wrong: false };
  }
  if (told.busy && told.doing) return { text: words.doing(told.doing.what), share: told.doing.share, wrong: false };
  if (told.busy) return { text: words.working, share: null, wrong: false };
  if (told.job?.state === "running") return { text: words.starting, share: null, wrong: false };
  if (told.fit === "interrupted") return { text: words.stopped(behind, all), share: undefined, wrong: false };
  return told.job?.state === "done" ? { text: words.done, share: undefined, wrong: false } : null;
}

/** The last loss and accuracy, on what the model learns from and on what it has not seen. */
export function results({ history }: Told, words: ServedWords): string {
  const share = (value: number) => percent(value).replace(" ", "\u00a0");
  const last = (name: string) => history[name]?.at(-1);
  const [loss, unseen] = [last("train_loss"), last("test_loss")];
  if (loss === undefined) return "";
  const [right, unseenRight] = [last("train_accuracy"), last("test_accuracy")];
  const losses = words.lossOf(short(loss), unseen === undefined ? null : short(unseen));
  if (right === undefined) return losses;
  return `${losses}${words.language === "en" ? "; " : "；"}${words.accuracyOf(share(right), unseenRight === undefined ? null : share(unseenRight))}`;
}
