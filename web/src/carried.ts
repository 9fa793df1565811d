/** A payload as a server sends it: the length of a text, the text in JSON, and the bytes of its arrays; written by `intaglio.viewer.carried`. */

const ALIGNED = 8; // bytes at whose multiples the text ends and every array begins

export function carried(buffer: ArrayBuffer): unknown {
  const length = new DataView(buffer).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, ALIGNED, length));
  const from = ALIGNED + length;
  return JSON.parse(text, (_, value) => {
    if (typeof value?.at !== "number" || typeof value.size !== "number") return value;
    return { dtype: value.dtype, shape: value.shape, data: new Uint8Array(buffer, from + value.at, value.size) };
  });
}
