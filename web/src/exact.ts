/** What the model itself says at the marker, where a host has one: asked for once the marker rests. */

import type { Model } from "./model";

const REST = 120; // milliseconds without a move

/** An answer to the question of a place, or why there is none. */
export interface Answer {
  readonly plane?: string;
  readonly alpha?: number;
  readonly beta?: number;
  readonly loss?: number | null;
  readonly accuracy?: number | null;
  readonly error?: string;
  /** An example, and the class that the model here names for it. */
  readonly row?: number;
  /** Whether who answers can be asked of examples. */
  readonly predicts?: boolean;
  readonly prediction?: number | null;
}

export interface Place {
  readonly plane: string;
  readonly alpha: number;
  readonly beta: number;
  /** An example of which more is asked. */
  readonly row?: number;
}

export class Exact {
  private asked: Place | null = null;
  private waiting = 0;

  constructor(private readonly model: Model) {}

  get isLive(): boolean {
    return this.model.get<boolean | undefined>("live") === true;
  }

  get predicts(): boolean {
    return this.model.get<Answer | undefined>("exact")?.predicts === true;
  }

  /** Ask for a place, unless it was the last to be asked for; a plane of null has no model behind it. */
  ask(place: Place | null): void {
    clearTimeout(this.waiting);
    if (!this.isLive || place === null || (isAt(this.asked, place) && [undefined, this.asked?.row].includes(place.row))) return;
    this.waiting = window.setTimeout(() => {
      this.asked = place;
      this.model.send(place);
    }, REST);
  }

  /** The answer for a place; none while it is still awaited. */
  at(place: Place): Answer | null {
    const answer = this.model.get<Answer | undefined>("exact");
    if (!this.isLive || !answer) return null;
    if (answer.error !== undefined) return isAt(this.asked, place) ? answer : null;
    return isAt(answer, place) ? answer : null;
  }

  close(): void {
    clearTimeout(this.waiting);
  }
}

function isAt(answer: Partial<Place> | Answer | null, place: Place): boolean {
  return answer?.plane === place.plane && answer.alpha === place.alpha && answer.beta === place.beta;
}
