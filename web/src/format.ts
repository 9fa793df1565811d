/** Numbers in words a person reads; a minus is a minus, not a hyphen. */

/** At most three significant digits, as `intaglio.plots.scale.short`. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (value && !(size >= 1e-4 && size < 1e6)) return signed(exponent(value));
  if (size >= 100) return signed(Math.round(value).toLocaleString("en-US"));
  return signed(String(Number(value.toPrecision(3))));
}

/** A number and its error, both to the error's second significant digit, as `intaglio.viewer.parts.with_error`. */
export function withError(value: number, error: number | null): string {
  if (!Number.isFinite(value)) return "–";
  if (error === null || !Number.isFinite(error) || error === 0) return short(value);
  const digits = Math.max(0, 1 - Math.floor(Math.log10(error)));
  if (digits > 7) return `${short(value)} ± ${exponent(error, 0)}`;
  return `${signed(value.toFixed(digits))} ± ${error.toFixed(digits)}`;
}

export function percent(share: number, digits = 1): string {
  return Number.isFinite(share) ? `${signed((100 * share).toFixed(digits))} %` : "–";
}

/** A share that may be small, in two significant digits. */
export function percentShort(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}

export function signed(digits: string): string {
  return digits.replace("-", "−");
}

function exponent(value: number, digits = 1): string {
  const [mantissa, power] = value.toExponential(digits).split("e");
  const size = Math.abs(Number(power));
  return `${Number(mantissa)}e${power[0]}${size < 10 ? "0" : ""}${size}`;
}
