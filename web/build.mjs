// Builds the viewer into the Python package: one ES module and its style sheet. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const OUT = new URL("../src/intaglio/viewer/static/", import.meta.url);

const licence = readFileSync(new URL("node_modules/three/LICENSE", import.meta.url), "utf8").trim();

const { outputFiles } = await build({
  entryPoints: ["viewer.ts", "viewer.css"].map((name) => new URL(`src/${name}`, import.meta.url).pathname),
  outdir: OUT.pathname,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "ascii", // the page's policy names the hash of these very bytes
  legalComments: "none",
  banner: { js: `/*\nHolds parts of three.js:\n${licence}\n*/` },
  write: false,
});

const check = process.argv.includes("--check");
for (const { path, contents } of outputFiles) {
  const file = new URL(path.slice(path.lastIndexOf("/") + 1), OUT);
  if (!check) writeFileSync(file, contents);
  else if (!Buffer.from(contents).equals(readFileSync(file))) {
    console.error(`${path} is not what web/src builds to; make viewer`);
    process.exitCode = 1;
  }
}
