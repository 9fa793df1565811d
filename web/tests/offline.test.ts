import { expect, it } from "vitest";
import { jsonOf, pageOf } from "../src/offline";

it("writes bytes in base64, and nothing that could end a script", () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, k) => k % 251);
  const text = jsonOf({ name: "</script><!-- & 蓝", loss: { dtype: "uint8", data: bytes } });
  expect(text).not.toMatch(/[<>&]/);
  const found = JSON.parse(text);
  expect(found.name).toBe("</script><!-- & 蓝");
  expect(Uint8Array.from(atob(found.loss.data), (letter) => letter.charCodeAt(0))).toEqual(bytes);
});

it("names its one script by a word that only it knows, and shows names as text", () => {
  const page = pageOf('a <b> & "c"', { format: 2 }, '#plane=a"b&alpha=1', { script: "let a", style: ".ig{}" }, "key");
  expect(page).toContain("script-src 'nonce-key'; base-uri 'none'");
  expect(page).toContain("<title>a &lt;b&gt; &amp; &quot;c&quot;: a run and its loss landscape</title>");
  expect(page).toContain('data-state="#plane=a&quot;b&amp;alpha=1"');
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/(src|href)=/);
});
