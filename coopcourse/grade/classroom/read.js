// Files become data. A table of scores and a learner's result file are told apart by what they hold;
// whatever is neither raises an error whose message is for the instructor.

const SCHEMA = "coopcourse-results/1";
const STATES = ["correct", "on the right track", "not yet", "not attempted"];
const BEFORE = ["submission", "points", "of", "error"]; // columns of a table, then one an exercise
const AFTER = "feedback";
const QUOTED = /^'(?=[=+@-])/; // keeps table programs from taking a text for a formula

// Rows of fields; fields may be quoted, and then hold separators, quotes and new lines.
function csvRows(text, separator) {
  const rows = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`, "y");
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error("has a quotation mark where none can be: it may have been cut short.");
    rows.at(-1).push((found[1] ?? "").replaceAll('""', '"') || (found[2] ?? ""));
    if (found[3] !== separator && field.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function readScores(text) {
  const separator = [",", ";", "\t"].find((one) => text.startsWith(BEFORE.join(one)));
  if (!separator) throw new Error("is no table of scores: it does not begin with submission, points, of, error.");
  const [heads, ...lines] = csvRows(text, separator);
  if (heads.at(-1) !== AFTER) throw new Error("is no table of scores: its last column is not feedback.");
  const exercises = heads.slice(BEFORE.length, -1);
  if (!lines.length) throw new Error("is a table of scores with no submission in it.");
  const odd = lines.findIndex((line) => line.length !== heads.length);
  if (odd >= 0) throw new Error(`has ${lines[odd].length} fields in row ${odd + 2}, not ${heads.length}.`);
  return { kind: "scores", exercises, rows: lines.map((line, place) => scoreRow(line, place, exercises)) };
}

function scoreRow(line, place, exercises) {
  const [name, points, of, error, ...rest] = line;
  const odd = [points, of, ...rest.slice(0, -1)].find((number) => !/^\d{1,6}$/.test(number));
  if (odd !== undefined) throw new Error(`has "${odd.slice(0, 30)}" for points in row ${place + 2}.`);
  const each = new Map(exercises.map((id, column) => [id, Number(rest[column])]));
  const told = verdicts(line.at(-1), exercises);
  const [who, trouble] = [name, error].map((text) => text.replace(QUOTED, ""));
  return { name: who, points: Number(points), of: Number(of), error: trouble, each, told };
}

// "id: state. message | id: state. message" -> Map of id to { state, message }
function verdicts(feedback, exercises) {
  const start = (id) => STATES.map((state) => `${id}: ${state}. `);
  const told = new Map();
  let rest = feedback.replace(QUOTED, "");
  for (const [place, id] of exercises.entries()) {
    const state = STATES.find((one) => rest.startsWith(`${id}: ${one}. `));
    if (!state) return told;
    const next = exercises.slice(place + 1).flatMap(start).map((head) => rest.indexOf(` | ${head}`));
    const end = Math.min(...next.filter((at) => at >= 0), rest.length);
    told.set(id, { state, message: rest.slice(`${id}: ${state}. `.length, end) });
    rest = rest.slice(end + " | ".length);
  }
  return told;
}

const FIELDS = { kind: "string", verdict: "string", points: "number", tries: "number", hints: "number" };

function readResults(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error("is no result file: it is not whole JSON.");
  }
  if (data?.schema !== SCHEMA) throw new Error(`is no result file: it does not say "${SCHEMA}".`);
  if (typeof data.items !== "object" || data.items === null) throw new Error("has no items.");
  return { kind: "results", items: new Map(Object.entries(data.items).map(checkedEntry)) };
}

function checkedEntry([id, entry]) {
  const wrong = Object.keys(FIELDS).find((field) => typeof entry?.[field] !== FIELDS[field]);
  if (wrong) throw new Error(`has an entry "${id.slice(0, 60)}" without a proper ${wrong}.`);
  if (!Array.isArray(entry.mistakes ?? [])) throw new Error(`has no list of mistakes in "${id.slice(0, 60)}".`);
  return [id, { ...entry, first: entry.first ?? entry.answer, mistakes: (entry.mistakes ?? []).map(String) }];
}

// Never throws: the problem of a bad file is its data.
function read({ name, text, problem }) {
  try {
    if (problem) throw new Error(problem);
    const plain = text.replace(/^\uFEFF/, "");
    if (!plain.trim()) throw new Error("is empty.");
    const data = plain.trimStart().startsWith("{") || /\.json$/i.test(name) ? readResults(plain) : readScores(plain);
    return { name, text, ...data };
  } catch (error) {
    return { name, kind: "bad", problem: error.message };
  }
}
