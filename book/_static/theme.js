// The frame's few moving parts: menu, colours, headings in view, wide blocks, search.
(function () {
  "use strict";
  const html = document.documentElement;
  const MODES = ["auto", "light", "dark"];
  const NAMES = { auto: "follow the system", light: "light", dark: "dark" };

  function remember(mode) {
    try { localStorage.setItem("mode", mode); } catch (blocked) { /* lasts for this page */ }
  }

  function paint(mode) {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    html.dataset.mode = mode;
    html.dataset.theme = mode === "auto" ? system : mode;
    const button = document.querySelector(".cc-theme-button");
    button.setAttribute("aria-label", "Colours: " + NAMES[mode]);
    button.querySelector(".cc-theme-name").textContent = mode[0].toUpperCase() + mode.slice(1);
  }

  function themeButton() {
    paint(html.dataset.mode || "auto");
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paint(html.dataset.mode));
    document.querySelector(".cc-theme-button").addEventListener("click", () => {
      const mode = MODES[(MODES.indexOf(html.dataset.mode) + 1) % MODES.length];
      remember(mode);
      paint(mode);
    });
  }

  // Paper is white, whatever the screen is.
  function printing() {
    let theme = html.dataset.theme;
    addEventListener("beforeprint", () => { theme = html.dataset.theme; html.dataset.theme = "light"; });
    addEventListener("afterprint", () => { html.dataset.theme = theme; });
  }

  function menuButton() {
    const button = document.querySelector(".cc-menu-button");
    const show = (open) => {
      button.setAttribute("aria-expanded", String(open));
      html.classList.toggle("cc-menu-open", open);
    };
    button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && html.classList.contains("cc-menu-open")) { show(false); button.focus(); }
    });
  }

  // Mark in "On this page" the heading that was scrolled past last.
  function headingsInView() {
    const links = [...document.querySelectorAll(".cc-onpage a[href^='#']")].filter((a) => a.hash.length > 1);
    const targets = links.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
    if (!links.length || !window.IntersectionObserver) return;
    const mark = () => {
      const past = targets.filter((t) => t && t.getBoundingClientRect().top < 140).pop();
      links.forEach((a, i) => {
        if (targets[i] && targets[i] === past) a.setAttribute("aria-current", "true");
        else a.removeAttribute("aria-current");
      });
    };
    const watch = new IntersectionObserver(mark, { rootMargin: "-130px 0px -60% 0px" });
    targets.forEach((t) => t && watch.observe(t));
    mark();
  }

  // A block that scrolls sideways must be reachable by keyboard.
  function reachWideBlocks() {
    const wide = ".highlight pre, .cell_output pre, .cell_output .output, .cc-scroll, .cc-table, .pst-scrollable-table-container, div.math";
    const blocks = document.querySelectorAll(wide);
    for (const block of blocks) {
      if (block.scrollWidth > block.clientWidth + 1) block.tabIndex = 0;
      else if (block.tabIndex === 0) block.removeAttribute("tabindex");
    }
  }

  // Pages opened as files cannot read one another, so results come without excerpts there.
  function search() {
    if (location.protocol === "file:" && typeof DOCUMENTATION_OPTIONS !== "undefined") {
      DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
    }
    document.addEventListener("keydown", (event) => {
      const field = document.querySelector(".cc-search input");
      if (field && (event.ctrlKey || event.metaKey) && event.key === "k") { event.preventDefault(); field.focus(); }
    });
  }

  themeButton();
  printing();
  menuButton();
  headingsInView();
  search();
  reachWideBlocks();
  addEventListener("resize", reachWideBlocks);
  addEventListener("load", reachWideBlocks);
  document.addEventListener("toggle", reachWideBlocks, true); // a fold has no width until it opens
})();
