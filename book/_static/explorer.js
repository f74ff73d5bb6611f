// Explorers on the page: move a control, see its frame; every state is a link.
(function () {
  "use strict";

  class Explorer {
    constructor(root) {
      this.root = root;
      this.model = JSON.parse(root.querySelector(".cc-frames").textContent);
      this.inputs = [...root.querySelectorAll(".cc-control [name]")];
      this.start = this.inputs.map((input) => input.value);
      this.picture = root.querySelector(".cc-frame");
      this.says = root.querySelector(".cc-says");
      this.note = root.querySelector(".cc-note");
      this.wake();
    }

    wake() {
      this.root.querySelectorAll("[hidden]").forEach((part) => { part.hidden = false; });
      this.inputs.forEach((input) => input.addEventListener("input", () => { this.draw(); this.remember(); }));
      this.root.querySelector(".cc-controls").addEventListener("submit", (event) => event.preventDefault());
      this.root.querySelector(".cc-copy").addEventListener("click", () => this.copy());
      this.root.querySelector(".cc-reset").addEventListener("click", () => this.reset());
      this.root.querySelectorAll(".cc-play").forEach((button) => new Clock(this, button));
    }

    // The frames stand in the order of the grid, the last control fastest.
    place() {
      return Object.entries(this.model.values).reduce((place, [name, values]) => {
        const input = this.inputs.find((each) => each.name === name);
        return place * values.length + (input ? Number(input.value) : 0);
      }, 0);
    }

    draw() {
      const [svg, sentence] = this.model.frames[this.place()];
      this.picture.innerHTML = svg || `<p class="cc-refused"></p>`;
      const image = this.picture.firstElementChild;
      if (svg) { image.setAttribute("role", "img"); image.setAttribute("aria-label", sentence); }
      else { image.textContent = sentence; }
      this.says.textContent = sentence;
      this.note.textContent = "";
      this.inputs.forEach((input) => this.spell(input));
    }

    spell(input) {
      const text = this.model.texts[input.name][input.value];
      const output = input.parentElement.querySelector("output");
      if (output) { output.textContent = text; input.setAttribute("aria-valuetext", text); }
    }

    query() {
      const state = this.inputs.map((input) =>
        `${input.name}=${encodeURIComponent(this.model.values[input.name][input.value])}`);
      return `#${this.root.id}?${state.join("&")}`;
    }

    remember() {
      try { history.replaceState(null, "", this.query()); }
      catch { location.replace(this.query()); }
    }

    // Values in a link may lie between the page's steps: take the nearest.
    open(query) {
      const wanted = new URLSearchParams(query);
      this.inputs.forEach((input, which) => {
        const value = wanted.get(input.name);
        input.value = value === null ? this.start[which] : this.nearest(input, value);
      });
      this.draw();
    }

    nearest(input, value) {
      const values = this.model.values[input.name];
      const exact = values.map(String).indexOf(value);
      if (exact >= 0 || Number.isNaN(Number(value))) { return Math.max(exact, 0); }
      const distances = values.map((each) => Math.abs(Number(each) - Number(value)));
      return distances.indexOf(Math.min(...distances));
    }

    reset() {
      this.inputs.forEach((input, which) => { input.value = this.start[which]; });
      this.draw();
      this.remember();
    }

    async copy() {
      this.remember();
      try {
        await navigator.clipboard.writeText(location.href);
        this.note.textContent = "Link copied.";
      } catch {
        this.note.textContent = "Your browser keeps the clipboard closed: copy the address of this page, it holds the state.";
      }
    }
  }

  // Runs an explorer through time, one frame after the other, only when asked to.
  class Clock {
    constructor(explorer, button) {
      this.explorer = explorer;
      this.button = button;
      this.input = button.parentElement.querySelector("input");
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      button.textContent = calm ? "Next" : "Play";
      button.addEventListener("click", () => (calm ? this.step() : this.toggle()));
    }

    toggle() {
      if (this.timer) { this.stop(); return; }
      if (this.input.value === this.input.max) { this.input.value = this.input.min; }
      this.timer = setInterval(() => this.step(), 350);
      this.button.textContent = "Pause";
    }

    step() {
      if (this.input.value === this.input.max) { this.stop(); return; }
      this.input.stepUp();
      this.explorer.draw();
      this.explorer.remember();
    }

    stop() {
      clearInterval(this.timer);
      this.timer = null;
      this.button.textContent = this.button.textContent === "Next" ? "Next" : "Play";
    }
  }

  const explorers = new Map();

  function follow() {
    const [id, query] = location.hash.slice(1).split("?");
    const explorer = explorers.get(decodeURIComponent(id));
    if (!explorer || query === undefined) { return; }
    explorer.open(query);
    explorer.root.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".cc-explorer").forEach((root) => {
      if (root.querySelector(".cc-frames")) { explorers.set(root.id, new Explorer(root)); }
    });
    follow();
    addEventListener("hashchange", follow);
  });
})();
