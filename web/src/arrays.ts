/** Arrays of numbers as the page carries them: a type, a shape, and little-endian bytes in base64. */

export interface Packed {
  readonly dtype: "float64" | "float32" | "int32" | "int16" | "uint8";
  readonly shape: readonly number[];
  readonly data: string;
}

export type Numbers = Float64Array | Float32Array | Int32Array | Int16Array | Uint8Array;

const KINDS = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  int16: Int16Array,
  uint8: Uint8Array,
} as const;

export function unpack(packed: Packed): Numbers {
  const letters = atob(packed.data);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  const numbers = new KINDS[packed.dtype](bytes.buffer);
  const expected = packed.shape.reduce((product, each) => product * each, 1);
  if (numbers.length !== expected) throw new Error(`${numbers.length} numbers came, ${expected} were expected`);
  return numbers;
}
