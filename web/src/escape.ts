/** Text that XML takes as text; characters that it cannot hold are left out. */
export function escaped(text: string): string {
  const letters: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (letter) => letters[letter]).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
}
