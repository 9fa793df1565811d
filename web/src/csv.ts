/** Rows as comma-separated values that a spreadsheet opens and does not run. */

/** Numbers as they are; a text that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(head: readonly string[], rows: Iterable<readonly (number | string)[]>): string {
  const lines = [head.map(cell).join(",")];
  for (const row of rows) lines.push(row.map(cell).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: number | string): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
