// The page keeps the files it was given and draws all of them anew when one is added.

const LARGEST = 32 * 2 ** 20; // bytes
const PAGE = JSON.parse(document.getElementById("page-data").textContent);
const place = (id) => document.getElementById(id);
let files = [];

function add(more) {
  for (const file of more.map(read)) {
    if (file.kind === "bad" || !files.some((old) => old.text === file.text)) files.push(file);
    else files.push({ name: file.name, kind: "bad", problem: "holds the same as a file that is here already." });
  }
  draw();
}

function draw() {
  const tables = files.filter((file) => file.kind === "scores" && file.rows.length);
  const learners = files.filter((file) => file.kind === "results");
  const some = tables.length + learners.length > 0;
  const sections = [
    tables.length ? pointsSection(tables) : "",
    tables.length ? exercisesSection(tables, PAGE.items) : "",
    some ? mistakesSection(tables, learners, PAGE.items) : "",
    betsSection(learners, PAGE.items),
    effortSection(learners, PAGE.items),
    questionsSection(learners),
    tables.length ? handSection(tables) : "",
  ];
  place("report").replaceChildren(filesSection(files), ...sections);
  place("again").hidden = !files.length;
  tell(tables, learners);
}

function tell(tables, learners) {
  const bad = files.length - tables.length - learners.length;
  const submissions = sum(tables.map((table) => table.rows.length));
  const parts = [count(submissions, "submission"), count(learners.length, "result file")];
  const trouble = bad ? `, and ${count(bad, "file")} that could not be used` : "";
  place("status").textContent = files.length ? `Read: ${parts.join(", ")}${trouble}.` : "Nothing is read yet.";
}

// ---- files come by a button, or are dropped with their folders -----------------------------------------

const WANTED = /\.(csv|json|tsv|txt)$/i;

async function opened(file) {
  const name = file.webkitRelativePath || file.name;
  if (file.size > LARGEST) return { name, problem: "is larger than 32 MB." };
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { name, problem: "is no text file." };
  }
}

// From a folder only what may be meant is opened: notebooks stay closed.
async function unpacked(entry, inside = false) {
  if (entry.isFile) {
    if (inside && !WANTED.test(entry.name)) return [];
    const file = await new Promise((done, fail) => entry.file(done, fail));
    return [{ ...(await opened(file)), name: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!some.length) break;
    found.push(...some);
  }
  return (await Promise.all(found.map((one) => unpacked(one, true)))).flat();
}

async function dropped(event) {
  event.preventDefault();
  document.body.classList.remove("over");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const plain = entries.length ? [] : [...event.dataTransfer.files];
  add([...(await Promise.all(plain.map(opened))), ...(await Promise.all(entries.map((one) => unpacked(one)))).flat()]);
}

async function picked(event) {
  const chosen = [...event.target.files];
  const wanted = event.target.webkitdirectory ? chosen.filter((file) => WANTED.test(file.name)) : chosen;
  event.target.value = "";
  add(await Promise.all(wanted.map(opened)));
}

function start() {
  place("files").addEventListener("change", picked);
  place("folder").addEventListener("change", picked);
  place("again").addEventListener("click", () => {
    files = [];
    draw();
    place("files").focus();
  });
  place("example")?.addEventListener("click", () => add(PAGE.example));
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("over");
  });
  addEventListener("dragleave", (event) => event.relatedTarget ?? document.body.classList.remove("over"));
  addEventListener("drop", dropped);
  add(PAGE.files);
}

start();
