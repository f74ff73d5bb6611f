// In the live notebook: wear the book's colours and, once Python is up, run every cell.
(async () => {
  "use strict";

  // Arrow keys belong to the control that has the focus, and the focus stays there, though the notebook
  // around would take both: it moves the focus to the cell that it has just made the active one.
  document.addEventListener("focusin", ({ target }) => {
    if (!target.closest(".jupyter-widgets")) return;
    target.setAttribute("data-lm-suppress-shortcuts", "");
    setTimeout(() => document.activeElement.matches(".jp-Cell") && target.focus(), 50);
  });

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));

  async function until(look) {
    for (;;) {
      const found = look();
      if (found) return found;
      await wait(100);
    }
  }

  const app = await until(() => window.jupyterapp);
  await app.restored;

  // Light or dark as the reader has chosen on the pages, or as her system is.
  function paint() {
    const mode = localStorage.getItem("mode") || "auto";
    const dark = mode === "dark" || (mode === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    app.commands.execute("apputils:change-theme", { theme: `JupyterLab ${dark ? "Dark" : "Light"}` });
  }
  paint();
  addEventListener("storage", ({ key }) => key === "mode" && paint());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

  if (!new URLSearchParams(location.search).has("run")) return;
  const panel = await until(() => app.shell.currentWidget?.sessionContext && app.shell.currentWidget);
  await panel.context.ready;
  await panel.sessionContext.ready;
  for (const cell of panel.content.widgets) {
    // Cell by cell and not by the menu's command, which would take the reader to the last cell.
    if (cell.model.type === "code") await cell.constructor.execute(cell, panel.sessionContext);
  }
  document.documentElement.dataset.ran = "all";
  parent.postMessage("coopcourse has run", location.origin);
})();
