// Questions come again after a day, a week and a month, as long as they are known.
// Without this file the page is a list of questions with answers to open.
(() => {
  "use strict";

  const SCHEMA = "coopcourse-review/1";
  const KEY = "coopcourse-review";
  const DAY = 24 * 60 * 60 * 1000;
  const WAITS = [[1, "a day"], [7, "a week"], [30, "a month"]];
  let memory = {}; // stands in for storage where the browser blocks it
  let onlyDue = true;

  // ---- what is remembered: for each card how often it was known in a row, and when it is due ---

  function parse(text) {
    const data = JSON.parse(text);
    if (!data || data.schema !== SCHEMA || typeof data.cards !== "object") throw new Error("schema");
    const good = ({ known, due }) => Number.isInteger(known) && Number.isFinite(due);
    return Object.fromEntries(Object.entries(data.cards).filter(([, card]) => card && good(card)));
  }

  function load() {
    try {
      return parse(localStorage.getItem(KEY));
    } catch {
      return memory;
    }
  }

  function save(cards) {
    memory = cards;
    try {
      localStorage.setItem(KEY, JSON.stringify({ schema: SCHEMA, cards }));
    } catch {
      // Blocked or full: the plan lasts as long as the page is open.
    }
    draw();
  }

  // ---- when a card comes again ------------------------------------------------------------------

  const wait = (known) => WAITS[Math.min(known, WAITS.length) - 1] ?? WAITS[0];
  const isDue = (card) => card && card.due <= Date.now();

  function answer(key, knew) {
    const cards = load();
    const known = knew ? (cards[key]?.known ?? 0) + 1 : 0;
    const noon = new Date().setHours(4, 0, 0, 0); // a new day begins at four in the morning
    save({ ...cards, [key]: { known, due: noon + wait(known)[0] * DAY } });
  }

  // ---- what is seen -----------------------------------------------------------------------------

  const all = () => [...document.querySelectorAll(".cc-card")];

  function element(tag, text, attributes = {}) {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(text);
    return node;
  }

  function button(label, act) {
    const node = element("button", label, { type: "button", className: "cc-button" });
    node.addEventListener("click", act);
    return node;
  }

  function bind(node) {
    const key = node.dataset.card;
    const bar = element("p", "", { className: "cc-known" });
    const said = element("span", "", { className: "cc-when" });
    said.setAttribute("role", "status");
    const tell = (knew) => {
      answer(key, knew);
      node.querySelector("details").open = false;
      node.hidden = false; // the card just answered stays, with its next day
      said.textContent = `${knew ? "Good." : "It will come back."} Asked again in ${wait(load()[key].known)[1]}.`;
    };
    bar.append(button("I knew it", () => tell(true)), button("Not yet", () => tell(false)));
    node.querySelector("details").append(bar);
    node.append(said);
  }

  const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  function next(cards) {
    const days = Object.values(cards).map((card) => card.due).filter((due) => due > Date.now());
    if (!days.length) return "";
    const day = new Date(Math.min(...days));
    return ` The next come on ${day.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}.`;
  }

  function sentence(cards) {
    const begun = all().filter((node) => cards[node.dataset.card]);
    const due = begun.filter((node) => isDue(cards[node.dataset.card]));
    if (!begun.length) return "No question is begun yet. Open one from a chapter that you have read, and say whether you knew it.";
    if (due.length) return `${count(due.length, "question")} for today, of ${begun.length} begun.`;
    return `Nothing for today. You have begun ${count(begun.length, "question")}.${next(cards)}`;
  }

  function show(cards, narrow) {
    all().forEach((node) => { node.hidden = narrow && !isDue(cards[node.dataset.card]); });
    document.querySelectorAll(".cc-deck").forEach((deck) => {
      deck.hidden = ![...deck.querySelectorAll(".cc-card")].some((node) => !node.hidden);
    });
  }

  function draw() {
    const cards = load();
    const plan = document.querySelector(".cc-review");
    const some = all().some((node) => isDue(cards[node.dataset.card]));
    const said = element("p", sentence(cards));
    said.setAttribute("role", "status");
    const bar = element("p", "", { className: "cc-known" });
    if (some) bar.append(button(onlyDue ? "Show all questions" : "Show only today’s", () => { onlyDue = !onlyDue; draw(); show(load(), onlyDue); }));
    if (Object.keys(cards).length) bar.append(button("Forget my plan", () => confirm("Forget when each question is due?") && forget()));
    plan.replaceChildren(said, bar);
    plan.hidden = false;
    return some;
  }

  function forget() {
    save({});
    show({}, false);
  }

  function start() {
    all().forEach(bind);
    if (draw()) show(load(), onlyDue);
    addEventListener("storage", ({ key }) => key === KEY && draw());
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
