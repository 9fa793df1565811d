/** The view as one offline page: its own script, style and data, and where it stands; the page asks nobody for anything. */

import { write } from "./address";
import { escaped } from "./escape";
import type { Model } from "./model";
import type { Payload, SeveralPayload } from "./payload";
import { saveText } from "./save";
import { stateOf } from "./state";

const CHUNK = 0x8000; // bytes that become letters at a time
const GROUND = `body{margin:0;padding:1.5rem clamp(1rem,3vw,3rem);font-family:system-ui,sans-serif;background:light-dark(#fff,#171b21);color:light-dark(#1c2128,#e7ebf0)}`;

interface Source {
  readonly script: string;
  readonly style: string;
}

export async function savePage(model: Model): Promise<void> {
  const payload = model.get<Payload | SeveralPayload>("payload");
  const name = "runs" in payload ? payload.runs.map((run) => run.name).join(" · ") : payload.name;
  const page = pageOf(name, payload, write(stateOf(model)), await sourceOf(model), nonce());
  saveText(page, "text/html", `${name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.html`);
}

/** Of a notebook's widget, which knows them itself; or of the page that this is. */
async function sourceOf(model: Model): Promise<Source> {
  const own = model.get<string | undefined>("_esm");
  if (own) return { script: own, style: GROUND + (model.get<string | undefined>("_css") ?? "") };
  const script = document.querySelector<HTMLScriptElement>("script[type=module]")!;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const styles = [...document.querySelectorAll("style")].map(({ textContent }) => textContent);
  return {
    script: script.src ? await fetched(script.src) : script.text,
    style: [...(await Promise.all(sheets.map(({ href }) => fetched(href)))), ...styles].join("\n"),
  };
}

async function fetched(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** A word that only this page knows: no other script runs on it. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function pageOf(name: string, payload: unknown, state: string, { script, style }: Source, key: string): string {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-${key}'; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">\n<title>${escaped(name)}: a run and its loss landscape</title>`,
    `<style>:root{color-scheme:light dark}\n${style}</style>\n</head>\n<body>\n<header><h1><bdi>${escaped(name)}</bdi></h1></header>`,
    `<main>\n<section class="wide">\n<noscript><p>This view needs JavaScript.</p></noscript>`,
    `<div data-intaglio data-state="${escaped(state)}"><script type="application/json">${jsonOf(payload)}</script></div>`,
    `</section>\n</main>\n<script type="module" nonce="${key}">${script}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

/** As JSON that can stand in a page's script element whatever it holds; bytes in base64. */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? base64(each) : each));
  return text.replace(/[<>&]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(""));
}
