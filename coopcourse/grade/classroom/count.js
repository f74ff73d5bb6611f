// Data become counts, and nothing here draws.

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function tally(things) {
  const counts = new Map();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

// The value below which a share of the sorted numbers lies.
function quantile(sorted, share) {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}

function distribution(table) {
  const points = table.rows.map((row) => row.points).sort((one, other) => one - other);
  const of = Math.max(...table.rows.map((row) => row.of));
  const wide = Math.ceil((of + 1) / 12); // at most twelve columns
  const bins = Array.from({ length: Math.ceil((of + 1) / wide) }, (_, place) => {
    const [from, to] = [place * wide, Math.min(of, (place + 1) * wide - 1)];
    const count = points.filter((one) => from <= one && one <= to).length;
    return { name: from === to ? `${from}` : `${from}–${to}`, count };
  });
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(points, share));
  return { of, bins, low, median, high, mean: sum(points) / points.length };
}

// One row an exercise: how many submissions stand where. What could not be read was not attempted.
function verdictCounts(table) {
  return table.exercises.map((id) => {
    const states = tally(table.rows.map((row) => row.told.get(id)?.state ?? "not attempted"));
    const counts = STATES.map((state) => states.get(state) ?? 0);
    return { id, counts, stuck: counts[0] < table.rows.length / 2 };
  });
}

// Each planted mistake, how often it was handed in and how often it was met on the way.
function mistakeCounts(tables, files, catalogue) {
  const ids = new Set(tables.flatMap((table) => table.exercises));
  for (const file of files) for (const [id, entry] of file.items) if (entry.mistakes.length) ids.add(id);
  return [...ids].flatMap((id) => mistakesOf(id, tables, files, catalogue[id]?.mistakes ?? {}));
}

function mistakesOf(id, tables, files, known) {
  const said = tables.flatMap((table) => table.rows.map((row) => row.told.get(id)?.message));
  const met = tally(files.flatMap((file) => [...new Set(file.items.get(id)?.mistakes ?? [])]));
  return Object.entries(known)
    .map(([name, message]) => {
      const handedIn = said.filter((one) => one === message).length;
      return { id, name, message, handedIn, met: met.get(name) ?? 0 };
    })
    .filter((one) => one.handedIn + one.met > 0)
    .sort((one, other) => other.handedIn - one.handedIn || other.met - one.met);
}

// A second bet counts whether it is another or the same: whoever bets twice has thought twice.
function betCounts(files) {
  const bets = new Map();
  for (const file of files) {
    for (const [id, entry] of file.items) {
      if (entry.kind === "prediction" && entry.first !== undefined) {
        bets.set(id, [...(bets.get(id) ?? []), entry]);
      }
    }
  }
  return [...bets].sort().map(([id, entries]) => {
    const again = entries.filter((entry) => entry.tries > 1 || entry.first !== entry.answer);
    const changed = again.filter((entry) => entry.first !== entry.answer).length;
    const [before, after] = [tally(entries.map((one) => one.first)), tally(again.map((one) => one.answer))];
    return { id, before, after, learners: entries.length, again: again.length, changed };
  });
}

function effort(files, kind) {
  const found = new Map();
  for (const file of files) {
    for (const [id, entry] of file.items) {
      if (entry.kind === kind) found.set(id, [...(found.get(id) ?? []), entry]);
    }
  }
  return [...found].sort().map(([id, entries]) => {
    const tries = entries.map((entry) => entry.tries).sort((one, other) => one - other);
    const hints = [0, 1, 2, 3].map((n) => entries.filter((entry) => Math.min(entry.hints, 3) === n).length);
    const right = entries.filter((entry) => entry.verdict === "correct");
    const atOnce = right.filter((entry) => entry.tries === 1).length;
    const known = { learners: entries.length, right: right.length, atOnce, hints };
    return { id, ...known, median: quantile(tries, 0.5), most: tries.at(-1) };
  });
}
