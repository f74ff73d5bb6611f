// "Run this page live": the notebook takes the place of the text, and gives it back when asked.
(() => {
  "use strict";
  const html = document.documentElement;
  const button = document.querySelector(".cc-live-button");
  const link = document.querySelector(".cc-live-link");
  const note = document.querySelector(".cc-live-note");
  const text = document.querySelector(".cc-text");
  const away = "Browsers run Python only from a web server: open the book with “make book”, or on its site.";
  const starting = "Python is starting in your browser, and then runs every cell. Read on meanwhile.";
  const running = "Everything has run. Change what you like: your work is kept in this browser.";
  const absent = "This copy of the book came without its live edition. Colab and Binder open the notebook too.";
  const cost = note.textContent;
  let state = starting;
  let frame = null;

  async function isThere() {
    const page = new URL(button.dataset.live, location.href);
    return fetch(page.pathname, { method: "HEAD" }).then((reply) => reply.ok, () => false);
  }

  function load() {
    frame = document.createElement("iframe");
    frame.className = "cc-live-frame";
    frame.title = `Live notebook: ${document.querySelector("h1").firstChild.textContent}`;
    frame.allow = "clipboard-write";
    frame.src = `${button.dataset.live}&run`;
    text.before(frame);
    addEventListener("message", ({ data, source }) => {
      if (source !== frame.contentWindow || data !== "coopcourse has run") return;
      state = running;
      if (!frame.hidden) note.textContent = state;
    });
  }

  // The notebook is only hidden when the text comes back, so that nothing in it is lost.
  async function toggle() {
    if (!frame && !(await isThere())) {
      note.textContent = absent;
      return;
    }
    const live = html.classList.toggle("cc-live-open");
    if (live && !frame) load();
    text.hidden = live;
    frame.hidden = !live;
    button.setAttribute("aria-pressed", String(live));
    note.textContent = live ? state : cost;
    button.querySelector("span").textContent = live ? "Back to the text" : "Run this page live";
    if (live) frame.focus();
  }

  function explain(event) {
    event.preventDefault();
    note.textContent = away;
  }

  const offline = location.protocol === "file:";
  button.addEventListener("click", offline ? explain : toggle);
  if (offline) link.addEventListener("click", explain);
})();
