// The parts of a section: tables whose numbers are text, beside bars that repeat them.

function make(tag, attributes = {}, ...children) {
  const svg = ["svg", "rect", "text", "line", "g"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.flat(Infinity).map((child) => (child instanceof Node ? child : String(child))));
  return node;
}

const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;
const tidy = (number) => String(Math.round(number * 10) / 10);
const SIGNS = ["✔", "◐", "✘", "○"];

// What stands between backticks is code.
function words(text) {
  const parts = String(text).split("`");
  return parts.map((part, place) => (place % 2 && parts.length % 2 ? make("code", {}, part) : part));
}

// Parts of a whole, side by side. They repeat the numbers of their row, so a screen reader skips them.
function bar(counts, of, kinds) {
  const parts = counts.map((number, place) => {
    const part = make("span", { class: kinds[place] });
    part.style.width = `${(100 * number) / Math.max(1, of)}%`;
    return number ? part : "";
  });
  return make("span", { class: "bar", "aria-hidden": "true" }, parts);
}

const share = (number, of, kind = "plain") => [
  make("span", { class: "count" }, `${number} of ${of}`),
  bar([number], of, [kind]),
];

function grid(caption, heads, rows) {
  const top = heads.map((head) => make("th", { scope: "col" }, head));
  const lines = rows.map(([first, ...rest]) =>
    make("tr", {}, make("th", { scope: "row" }, first), rest.map((cell) => make("td", {}, cell))),
  );
  const parts = [make("caption", {}, caption), make("thead", {}, make("tr", {}, top)), make("tbody", {}, lines)];
  const region = { class: "wide", tabindex: "0", role: "region", "aria-label": caption };
  return make("div", region, make("table", {}, parts));
}

function section(title, ...parts) {
  return make("section", {}, make("h2", {}, title), parts);
}
