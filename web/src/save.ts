/** A file to whoever looks at the page, without any server. */

import { element } from "./dom";

const READ = 60_000; // milliseconds in which the browser will have taken the file

export function saveBlob(blob: Blob, name: string): void {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}

export function saveText(text: string, kind: string, name: string): void {
  saveBlob(new Blob([text], { type: `${kind};charset=utf-8` }), name);
}
