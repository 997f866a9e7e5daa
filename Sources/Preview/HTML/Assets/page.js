"use strict";
// Search, filters and the choice of light and dark. Everything else works without it.
(() => {
  const root = document.documentElement;
  const names = ["search", "decision", "rule", "finding", "language"];
  const state = Object.fromEntries(names.map((name) => [name, ""]));
  const texts = new WeakMap();

  const control = (name) => document.getElementById(name === "search" ? "search" : "by-" + name);

  const text = (card) => {
    if (!texts.has(card)) {
      const parts = card.querySelectorAll(".profile, .event, .incoming, .bubble, .verdict, .facts, .findings");
      texts.set(card, Array.from(parts, (part) => part.textContent).join("\n").toLowerCase());
    }
    return texts.get(card);
  };

  const fits = (card, words) =>
    (!state.decision || card.dataset.decision === state.decision) &&
    (!state.rule || (card.dataset.rule || "(none)") === state.rule) &&
    (!state.finding || card.dataset.codes.split(" ").includes(state.finding)) &&
    (!state.language || card.dataset.language === state.language) &&
    words.every((word) => text(card).includes(word));

  const apply = () => {
    const words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
    const cards = document.querySelectorAll("#cards > .card");
    let shown = 0;
    for (const card of cards) {
      card.hidden = !fits(card, words);
      if (!card.hidden) shown += 1;
    }
    const all = shown === cards.length;
    document.getElementById("count").textContent = all
      ? `${shown} ${shown === 1 ? "follower" : "followers"}`
      : shown ? `${shown} of ${cards.length} followers` : "No follower fits. Clear the filters to see all.";
    const chosen = names.filter((name) => state[name]);
    const hash = new URLSearchParams(chosen.map((name) => [name, state[name]])).toString();
    if (chosen.length || location.hash.includes("=")) {
      try { history.replaceState(null, "", hash ? "#" + hash : "#samples"); } catch { /* not everywhere allowed */ }
    }
  };

  const show = () => {
    for (const name of names) {
      const field = control(name);
      if (!field) state[name] = "";
      else {
        field.value = state[name];
        if (field.value !== state[name]) state[name] = field.value = "";
      }
    }
    apply();
  };

  const begin = () => {
    showTheme();
    const form = document.getElementById("filters");
    if (!form) return;
    form.hidden = false;
    show();
  };

  const dark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  try { root.dataset.theme = localStorage.getItem("welcome-theme") || ""; } catch { /* storage may be off */ }
  if (!root.dataset.theme) delete root.dataset.theme;
  const showTheme = () => {
    const button = document.getElementById("theme");
    if (!button) return;
    button.hidden = false;
    button.setAttribute("aria-pressed", dark());
  };
  const changeTheme = () => {
    root.dataset.theme = dark() ? "light" : "dark";
    showTheme();
    try { localStorage.setItem("welcome-theme", root.dataset.theme); } catch { /* storage may be off */ }
  };

  let waiting = 0;
  document.addEventListener("input", ({ target }) => {
    const name = names.find((name) => control(name) === target);
    if (!name) return;
    state[name] = target.value;
    clearTimeout(waiting);
    waiting = setTimeout(apply, name === "search" ? 80 : 0);
  });
  document.addEventListener("submit", (event) => { if (event.target.id === "filters") event.preventDefault(); });
  document.addEventListener("reset", (event) => {
    if (event.target.id !== "filters") return;
    for (const name of names) state[name] = "";
    apply();
  });
  document.addEventListener("click", ({ target }) => {
    if (target.id === "theme") return changeTheme();
    const pick = target.closest(".pick");
    if (!pick) return;
    for (const name of names) state[name] = "";
    state.rule = pick.dataset.rule || "";
    state.decision = pick.dataset.decision || "";
    state.finding = pick.dataset.codes || "";
    show();
    document.getElementById("samples").scrollIntoView();
    control("search").focus({ preventScroll: true });
  });
  document.addEventListener("welcome-update", begin);

  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (names.includes(name)) state[name] = value;
  }
  begin();
})();
