// Counts become sections, one function each.

function titled(id, catalogue, ...more) {
  const title = catalogue[id]?.title;
  return [title ? [make("strong", {}, words(title)), " "] : "", make("code", { class: "id" }, id), ...more].flat();
}

// As in the book; what this edition does not know comes last.
function inOrder(found, catalogue) {
  const book = Object.keys(catalogue);
  const rank = ({ id }) => (book.includes(id) ? book.indexOf(id) : book.length);
  return [...found].sort((one, other) => rank(one) - rank(other));
}

function pointsSection(tables) {
  return section("Points", ...tables.map((table) => histogram(table.name, distribution(table))));
}

function histogram(name, found) {
  const most = Math.max(1, ...found.bins.map((bin) => bin.count));
  const step = 360 / found.bins.length;
  const columns = found.bins.map(({ name: label, count: number }, place) => {
    const [high, x] = [(110 * number) / most, place * step];
    const box = { x: x + 3, y: 130 - high, width: step - 6, height: high, class: "column" };
    const middle = x + step / 2;
    return make("g", {}, [
      number ? make("rect", box) : "",
      number ? make("text", { x: middle, y: 124 - high }, number) : "",
      make("text", { x: middle, y: 146, class: "axis" }, label),
    ]);
  });
  const said =
    `Half of the submissions have ${tidy(found.low)} to ${tidy(found.high)} of ${found.of} points; ` +
    `the median is ${tidy(found.median)}, the mean ${tidy(found.mean)}.`;
  const line = make("line", { x1: 0, x2: 360, y1: 130, y2: 130, class: "axis" });
  const picture = make("svg", { viewBox: "0 0 360 152", role: "img", "aria-label": said }, line, columns);
  const rows = found.bins.map((bin) => [bin.name, bin.count]);
  const heads = ["points", "submissions"];
  const asTable = make("details", {}, make("summary", {}, "As a table"), grid("How many have how many", heads, rows));
  return make("figure", {}, make("figcaption", {}, make("strong", {}, name), " ", said), picture, asTable);
}

function exercisesSection(tables, catalogue) {
  const legend = STATES.map((state, place) => make("li", {}, bar([1], 1, [`state${place}`]), `${SIGNS[place]} ${state}`));
  const heads = ["exercise", ...STATES.map((state, place) => heading(SIGNS[place], state)), "median"];
  const parts = tables.flatMap((table) => {
    const found = verdictCounts(table);
    const rows = found.map(({ id, counts, stuck }) => {
      const mark = stuck ? [" ", make("span", { class: "stuck" }, "stuck")] : [];
      const drawn = bar(counts, table.rows.length, STATES.map((_, place) => `state${place}`));
      return [titled(id, catalogue, ...mark, drawn), ...counts, typical(table, id, catalogue)];
    });
    return [stuckLine(found, table, catalogue), grid(`Verdicts in ${table.name}`, heads, rows)];
  });
  return section("Exercises", make("ul", { class: "legend" }, legend), ...parts);
}

const heading = (sign, said) => [make("span", { "aria-hidden": "true" }, sign), make("span", { class: "spoken" }, said)];

function typical(table, id, catalogue) {
  const of = catalogue[id]?.points;
  const points = table.rows.map((row) => row.each.get(id)).sort((one, other) => one - other);
  return of === undefined ? tidy(quantile(points, 0.5)) : `${tidy(quantile(points, 0.5))} of ${of}`;
}

function stuckLine(found, table, catalogue) {
  const stuck = found.filter((one) => one.stuck).sort((one, other) => one.counts[0] - other.counts[0]);
  if (!stuck.length) return make("p", {}, "No exercise is stuck: at least half of the class has each one right.");
  const named = stuck.map(({ id, counts }) => `${catalogue[id]?.title ?? id} (${counts[0]} right)`).join(", ");
  const lead = make("strong", {}, "Worth an hour in class: ");
  return make("p", {}, lead, words(named), `. Fewer than half of ${table.rows.length} have it right.`);
}

function mistakesSection(tables, files, catalogue) {
  const found = mistakeCounts(tables, files, catalogue);
  const of = sum(tables.map((table) => table.rows.length));
  if (!found.length) return section("Misconceptions", make("p", {}, "No planted mistake was recognised."));
  const why =
    "What learners read when a check recognises their mistake. Handed in: from the table of scores. " +
    "Met on the way: from the result files, where it may have been mended later.";
  const parts = [...new Set(found.map((one) => one.id))].map((id) => {
    const rows = found.filter((one) => one.id === id).map(({ name, message, handedIn, met }) => [
      [make("strong", {}, name), make("br"), words(message)],
      of ? share(handedIn, of) : "–",
      files.length ? share(met, files.length) : "–",
    ]);
    const caption = `Mistakes recognised in ${id}`;
    return [make("h3", {}, titled(id, catalogue)), grid(caption, ["mistake", "handed in", "met on the way"], rows)];
  });
  return section("Misconceptions", make("p", {}, why), ...parts.flat());
}

function betsSection(files, catalogue) {
  const parts = inOrder(betCounts(files), catalogue).flatMap((bet) => {
    const options = catalogue[bet.id]?.options ?? [];
    const chosen = new Set([...options.keys(), ...bet.before.keys(), ...bet.after.keys()].map(String));
    const rows = [...chosen].map((option) => [
      words(options[option] ?? `option ${option.slice(0, 20)}`),
      share(bet.before.get(option) ?? 0, bet.learners),
      bet.again ? share(bet.after.get(option) ?? 0, bet.again) : "–",
    ]);
    const prompt = catalogue[bet.id]?.prompt ?? "A bet of another edition of the book.";
    const changed = bet.again ? `, of whom ${bet.changed} chose otherwise` : "";
    const told = `${count(bet.learners, "learner")} bet, ${bet.again} bet again${changed}.`;
    return [
      make("h3", {}, make("code", { class: "id" }, bet.id)),
      make("p", {}, words(prompt)),
      grid(told, ["option", "first bet", "later bet"], rows),
    ];
  });
  return parts.length ? section("Bets, before and after", ...parts) : "";
}

function effortSection(files, catalogue) {
  const found = inOrder(effort(files, "exercise"), catalogue);
  if (!found.length) return "";
  const heads = ["exercise", "learners", "median tries", "most tries", "no hint", "1 hint", "2 hints", "3 hints"];
  const rows = found.map((one) => {
    const drawn = bar(one.hints, one.learners, ["hint0", "hint1", "hint2", "hint3"]);
    return [titled(one.id, catalogue, drawn), one.learners, tidy(one.median), one.most, ...one.hints];
  });
  return section("Tries and hints", grid("How learners got there, from their result files", heads, rows));
}

function questionsSection(files) {
  const found = effort(files, "question");
  if (!found.length) return "";
  const rows = found.map(({ id, learners, right, atOnce }) => {
    const drawn = bar([atOnce, right - atOnce, learners - right], learners, ["state0", "state1", "state2"]);
    return [[make("code", { class: "id" }, id), drawn], learners, atOnce, right - atOnce, learners - right];
  });
  const heads = ["question", "learners", "right at once", "right later", "not yet"];
  return section("Quick questions", grid("Answers to quick questions, from the result files", heads, rows));
}

function handSection(tables) {
  const odd = tables.flatMap((table) => table.rows.filter((row) => row.error));
  if (!odd.length) return section("To look at by hand", make("p", {}, "Nothing: every notebook ran without an error."));
  const rows = odd.map((row) => [row.name, words(row.error)]);
  const summary = make("summary", {}, `Show ${count(odd.length, "name")}`);
  const told = grid("Lines of the error column", ["submission", "line"], rows);
  const lead = `${count(odd.length, "submission")} had trouble. Names are folded away, for when the class is watching.`;
  return section("To look at by hand", make("p", {}, lead), make("details", {}, summary, told));
}

function filesSection(files) {
  const bad = files.filter((file) => file.kind === "bad");
  const lines = bad.map((file) => make("li", {}, make("strong", {}, file.name), " ", file.problem));
  return bad.length ? section("Files that could not be read", make("ul", { class: "bad" }, lines)) : "";
}
