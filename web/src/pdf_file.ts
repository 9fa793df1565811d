/** A PDF file that is being written: objects by their numbers, streams compressed, and where each begins. */

export class PdfFile {
  private readonly objects: Uint8Array<ArrayBuffer>[] = [];

  /** A plain object; gives its number. */
  add(text: string): number {
    return this.objects.push(bytesOf(text));
  }

  async addStream(entries: string, data: Uint8Array<ArrayBuffer>): Promise<number> {
    const packed = await deflated(data);
    const filter = packed === data ? "" : "/Filter/FlateDecode";
    return this.objects.push(joined([bytesOf(`<<${entries}${filter}/Length ${packed.length}>>\nstream\n`), packed, bytesOf("\nendstream")]));
  }

  /** @param root and `info` the numbers of the catalogue and of what is said about the file. */
  whole(root: number, info: number): Uint8Array<ArrayBuffer> {
    const parts = [bytesOf("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")];
    const begins: number[] = [];
    let at = parts[0].length;
    this.objects.forEach((object, k) => {
      begins.push(at);
      const whole = joined([bytesOf(`${k + 1} 0 obj\n`), object, bytesOf("\nendobj\n")]);
      at += whole.length;
      parts.push(whole);
    });
    const lines = begins.map((each) => `${String(each).padStart(10, "0")} 00000 n \n`).join("");
    const size = this.objects.length + 1;
    parts.push(bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`));
    return joined(parts);
  }
}

/** Text of characters below 256, a byte each. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Any text as PDF has it: UTF-16 with its mark, in hexadecimal. */
export function hexOf(text: string): string {
  return `<FEFF${Array.from({ length: text.length }, (_, k) => text.charCodeAt(k).toString(16).padStart(4, "0")).join("")}>`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Compressed, where the browser can. */
async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof CompressionStream === "undefined") return data;
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
