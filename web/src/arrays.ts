/** Arrays of numbers as they come: a type, a shape, and little-endian bytes, in a page as base64. */

export interface Packed {
  readonly dtype: "float64" | "float32" | "int32" | "int16" | "uint8";
  readonly shape: readonly number[];
  readonly data: string | Uint8Array<ArrayBuffer>;
}

export type Numbers = Float64Array | Float32Array | Int32Array | Int16Array | Uint8Array;

const KINDS = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  int16: Int16Array,
  uint8: Uint8Array,
} as const;

/** The numbers; those that came as bytes are not copied. */
export function unpack({ dtype, shape, data }: Packed): Numbers {
  const bytes = typeof data === "string" ? bytesOf(data) : data;
  const kind = KINDS[dtype];
  const numbers = new kind(bytes.buffer, bytes.byteOffset, bytes.byteLength / kind.BYTES_PER_ELEMENT);
  const expected = shape.reduce((product, each) => product * each, 1);
  if (numbers.length !== expected) throw new Error(`${numbers.length} numbers came, ${expected} were expected`);
  return numbers;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
