// Bets and quick questions are answered on the page, and progress stays in this browser.
// The answers are read from the list that the page already holds, so it reads well without this file.
(() => {
  "use strict";

  const SCHEMA = "coopcourse-results/1";
  const KEY = "coopcourse-results";
  const FILE = "coopcourse-results.json";
  const AGAIN = "Would you bet otherwise by the end of the chapter? Then bet again: both bets are kept.";
  const RANKS = ["not attempted", "not yet", "on the right track", "correct"];
  const SIGNS = { correct: "✔", "on the right track": "◐", "not yet": "✘", bet: "●" };
  const FIELDS = { kind: "string", verdict: "string", points: "number", tries: "number", hints: "number" };
  let memory = {}; // stands in for storage where the browser blocks it

  // ---- what is remembered -------------------------------------------------------------------

  function parse(text) {
    const data = JSON.parse(text);
    if (!data || data.schema !== SCHEMA || typeof data.items !== "object") throw new Error("schema");
    for (const entry of Object.values(data.items)) {
      for (const [field, type] of Object.entries(FIELDS)) {
        if (typeof entry[field] !== type) throw new Error(field);
      }
      if (!Array.isArray(entry.mistakes ?? [])) throw new Error("mistakes");
    }
    return data.items;
  }

  function load() {
    try {
      return parse(localStorage.getItem(KEY));
    } catch {
      return memory;
    }
  }

  function toText(items) {
    return JSON.stringify({ schema: SCHEMA, items }, null, 2) + "\n";
  }

  function save(items) {
    memory = items;
    try {
      localStorage.setItem(KEY, toText(items));
    } catch {
      // Blocked or full: the answers last as long as the page is open.
    }
    document.querySelectorAll(".cc-progress").forEach(drawProgress);
  }

  const rank = (entry) => (RANKS.includes(entry.verdict) ? RANKS.indexOf(entry.verdict) : RANKS.length);

  function better(old, fresh) {
    if (!old) return fresh;
    const best = rank(fresh) >= rank(old) ? fresh : old;
    const both = { tries: Math.max(old.tries, fresh.tries), hints: Math.max(old.hints, fresh.hints) };
    const answer = fresh.answer ?? old.answer;
    const first = old.first ?? old.answer ?? fresh.first ?? fresh.answer;
    const mistakes = [...new Set([...(old.mistakes ?? []), ...(fresh.mistakes ?? [])])];
    const said = answer === undefined ? {} : { answer, first };
    return { ...best, ...both, ...said, ...(mistakes.length ? { mistakes } : {}) };
  }

  function remember(item, change) {
    const items = load();
    const old = items[item.dataset.item];
    const blank = { kind: item.dataset.kind, verdict: "not attempted", points: 0, tries: 0, hints: 0 };
    const fresh = { ...blank, tries: old?.tries ?? 0, ...change };
    save({ ...items, [item.dataset.item]: better(old ?? blank, fresh) });
  }

  // Keeps the better of two entries, and shows what has changed.
  function add(fresh) {
    const items = { ...load() };
    for (const [id, entry] of Object.entries(fresh)) items[id] = better(items[id], entry);
    save(items);
    restore(Object.keys(fresh));
  }

  // ---- bets and quick questions --------------------------------------------------------------

  // 0.5, 1/2, 0,5 and 50 % are all half; NaN when it is no number.
  function readNumber(text) {
    const tidy = text.replace(/\s/g, "").replace(/,/g, ".").replace(/−/g, "-");
    const found = tidy.match(/^([+-]?(?:\d+\.?\d*|\.\d+))(?:\/(\d+))?(%?)$/);
    if (!found) return NaN;
    return Number(found[1]) / Number(found[2] ?? 1) / (found[3] ? 100 : 1);
  }

  function feedbackFor(form, answer) {
    const rows = [...form.querySelectorAll("dd")];
    if (!("numeric" in form.dataset)) return rows.find((row) => row.dataset.value === answer);
    const number = readNumber(answer);
    if (!Number.isFinite(number)) return undefined;
    const near = (row) =>
      "number" in row.dataset &&
      Math.abs(number - Number(row.dataset.number)) <= Number(row.dataset.within);
    return rows.find(near) ?? rows.find((row) => "otherwise" in row.dataset);
  }

  function say(form, state, nodes) {
    const verdict = form.querySelector(".cc-verdict");
    verdict.dataset.state = state;
    verdict.replaceChildren(...nodes);
  }

  function paragraph(lead, row) {
    const p = document.createElement("p");
    p.append(lead, ...row.cloneNode(true).childNodes);
    return p;
  }

  function revealBet(form, row) {
    const list = form.querySelector("dl").cloneNode(true);
    const mine = list.querySelector(`dd[data-value="${row.dataset.value}"]`);
    mine.previousElementSibling.append(" (your bet)");
    mine.classList.add("cc-mine");
    mine.previousElementSibling.classList.add("cc-mine");
    say(form, "bet", [list, element("p", AGAIN)]);
  }

  // Shows the verdict and returns it; "" when there is no answer to judge.
  function show(form, answer) {
    const row = feedbackFor(form, answer);
    if (!row) {
      const ask = "numeric" in form.dataset ? "Type a number, such as 0.5 or 1/2." : "Choose an answer first.";
      say(form, "", [document.createTextNode(ask)]);
      return "";
    }
    if (form.dataset.kind === "prediction") {
      revealBet(form, row);
      return "bet";
    }
    const verdict = "right" in row.dataset ? "correct" : "not yet";
    const lead = document.createElement("strong");
    lead.textContent = SIGNS[verdict] + (verdict === "correct" ? " " : " Not yet. ");
    say(form, verdict, [paragraph(lead, row)]);
    return verdict;
  }

  function unfold(form, entry) {
    const patient = entry && (entry.verdict === "correct" || entry.tries >= 2);
    form.querySelector("details").hidden = form.dataset.kind === "prediction" || !patient;
  }

  function bindForm(form) {
    const id = form.dataset.item;
    const field = () => form.querySelector("input:checked, input[type=text]")?.value ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const verdict = show(form, field());
      if (!verdict) return;
      const points = verdict === "correct" ? Number(form.dataset.points) : 0;
      remember(form, { verdict, points, tries: (load()[id]?.tries ?? 0) + 1, answer: field() });
      unfold(form, load()[id]);
    });
  }

  function restoreForm(form) {
    const entry = load()[form.dataset.item];
    unfold(form, entry);
    if (entry?.answer === undefined) {
      form.reset();
      say(form, "", []);
      return;
    }
    const text = form.querySelector("input[type=text]");
    if (text) text.value = entry.answer;
    form.querySelectorAll("input[type=radio]").forEach((radio) => {
      radio.checked = radio.value === entry.answer;
    });
    show(form, entry.answer);
  }

  // ---- exercises ------------------------------------------------------------------------------

  function bindExercise(card) {
    const hints = [...card.querySelectorAll("details")].slice(0, -1); // the last fold is the solution
    hints.forEach((fold, place) =>
      fold.addEventListener("toggle", () => fold.open && remember(card, { hints: place + 1 })),
    );
  }

  function restoreExercise(card) {
    const entry = load()[card.dataset.item];
    const checked = entry && entry.verdict !== "not attempted";
    const text = checked ? `${SIGNS[entry.verdict]} In your result file: ${entry.verdict}.` : "";
    say(card, checked ? entry.verdict : "", [document.createTextNode(text)]);
  }

  // ---- progress -------------------------------------------------------------------------------

  function element(tag, text, attributes = {}) {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(text);
    return node;
  }

  const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  function drawTable(items) {
    const table = element("table", "", { className: "cc-table" });
    const points = Object.values(items).reduce((sum, entry) => sum + entry.points, 0);
    const seen = count(Object.keys(items).length, "item");
    table.append(element("caption", `${seen} so far, ${count(points, "point")}.`));
    const head = table.createTHead().insertRow();
    for (const name of ["Item", "Verdict", "Points", "Tries", "Hints"]) {
      head.append(element("th", name, { scope: "col" }));
    }
    const body = table.createTBody();
    for (const id of Object.keys(items).sort()) {
      const { verdict, points: earned, tries, hints } = items[id];
      const row = body.insertRow();
      row.append(element("th", id, { scope: "row" }));
      for (const value of [`${SIGNS[verdict] ?? "○"} ${verdict}`, earned, tries, hints]) {
        row.insertCell().append(String(value));
      }
    }
    return table;
  }

  function button(label, act) {
    const node = element("button", label, { type: "button", className: "cc-button" });
    node.addEventListener("click", act);
    return node;
  }

  function exportFile() {
    const url = URL.createObjectURL(new Blob([toText(load())], { type: "application/json" }));
    element("a", "", { href: url, download: FILE }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  function importer(status) {
    const input = element("input", "", { type: "file", accept: ".json,application/json" });
    input.addEventListener("change", async () => {
      try {
        const fresh = parse(await input.files[0].text());
        add(fresh);
        status(`Added ${count(Object.keys(fresh).length, "item")}.`);
      } catch {
        status(`That is not a result file. Choose the ${FILE} that a notebook or this page saved.`);
      }
    });
    const label = element("label", "Add a result file", { className: "cc-button cc-file" });
    label.append(input);
    return label;
  }

  function drawProgress(box) {
    const old = box.querySelector(".cc-said")?.textContent ?? "";
    const said = element("p", old, { className: "cc-said" });
    said.setAttribute("role", "status");
    // A moment's wait: the box is drawn anew first, and a live region must be there before it speaks.
    const status = (text) => setTimeout(() => (box.querySelector(".cc-said").textContent = text), 50);
    const items = load();
    const some = Object.keys(items).length > 0;
    const bar = element("div", "", { className: "cc-bar" });
    if (some) bar.append(button("Save my results", exportFile));
    bar.append(importer(status));
    const ask = () => confirm("Forget all answers?") && forget(status);
    if (some) bar.append(button("Forget my results", ask));
    const top = some ? drawTable(items) : element("p", "Nothing is answered yet in this browser.");
    box.replaceChildren(top, bar, said);
  }

  function forget(status) {
    save({});
    restoreAll();
    status("Forgotten.");
  }

  // ---- start ----------------------------------------------------------------------------------

  const forms = () => document.querySelectorAll("form.cc-item");
  const cards = () => document.querySelectorAll("section.cc-item");

  function restoreAll() {
    forms().forEach(restoreForm);
    cards().forEach(restoreExercise);
  }

  function restore(ids) {
    const changed = (item) => ids.includes(item.dataset.item);
    [...forms()].filter(changed).forEach(restoreForm);
    [...cards()].filter(changed).forEach(restoreExercise);
  }

  // The live notebook tells its verdicts on this channel. Whoever hears one keeps it; to hear it twice
  // does no harm. Pages in other tabs follow what is kept.
  function listen() {
    new BroadcastChannel(KEY).addEventListener("message", ({ data }) => {
      try {
        add(parse(data));
      } catch {
        // From another edition of the book: not for this page.
      }
    });
    addEventListener("storage", ({ key }) => {
      if (key !== KEY) return;
      restore(Object.keys(load()));
      document.querySelectorAll(".cc-progress").forEach(drawProgress);
    });
  }

  function start() {
    document.documentElement.classList.add("cc-answers-live");
    forms().forEach(bindForm);
    cards().forEach(bindExercise);
    restoreAll();
    document.querySelectorAll(".cc-progress").forEach(drawProgress);
    listen();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
