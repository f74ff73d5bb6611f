// Starts the browser's Python under Node and runs the `main` of one script in it:
//   node start.mjs DIST PACKAGES ARCHIVE SCRIPT [ARGUMENT...]
// PACKAGES are loaded first (commas between them), ARCHIVE is unpacked into the working folder.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [dist, packages, archive, script, ...given] = process.argv.slice(2);

async function run() {
  const { loadPyodide } = await import(pathToFileURL(`${dist}/pyodide.mjs`));
  const python = await loadPyodide({ packages: packages.split(",") });
  python.unpackArchive(new Uint8Array(await readFile(archive)), "zip", { extractDir: "/home/pyodide" });
  python.runPython(await readFile(script, "utf8"), { filename: script });
  return await python.globals.get("main")(...given);
}

try {
  process.exitCode = (await run()) ?? 0;
} catch (problem) {
  console.error(String(problem.message).slice(-4000)); // its source line would be a megabyte long
  process.exitCode = 70;
}
