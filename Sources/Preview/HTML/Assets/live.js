"use strict";
// The live preview: shows the view anew whenever a file is saved, and decides about made-up followers.
(() => {
  const view = document.getElementById("view");
  const live = document.getElementById("live");
  const form = document.getElementById("trial-form");
  const result = document.getElementById("trial-result");
  let revision = document.body.dataset.revision;
  let isLost = false;
  let loading = false;

  const parsed = (text) => new DOMParser().parseFromString(text, "text/html").body.childNodes;

  const show = (text) => {
    const open = Array.from(view.querySelectorAll("details[open]"), (details) => details.closest("[id]").id);
    const top = scrollY;
    view.replaceChildren(...parsed(text));
    for (const id of open) document.getElementById(id)?.querySelector("details")?.setAttribute("open", "");
    document.dispatchEvent(new Event("welcome-update"));
    scrollTo({ top, behavior: "instant" });
  };

  const load = async () => {
    if (loading) return;
    loading = true;
    try {
      let shown;
      do {
        shown = revision;
        const answer = await fetch("/view", { cache: "no-store" });
        if (answer.ok) show(await answer.text());
      } while (shown !== revision);
      document.body.dataset.revision = revision;
      decide();
    } catch {
      live.textContent = "The preview has stopped. Start it again to go on.";
    } finally {
      loading = false;
    }
  };

  const decide = async () => {
    const data = new URLSearchParams(new FormData(form));
    const isEmpty = Array.from(data).every(([name, value]) => name === "type" || !value.trim());
    if (isEmpty) return result.replaceChildren();
    try {
      const answer = await fetch("/try", { method: "POST", body: data });
      result.replaceChildren(...parsed(await answer.text()));
    } catch { /* said by the status line */ }
  };

  const events = new EventSource("/events");
  events.addEventListener("view", ({ data }) => {
    live.textContent = "Live";
    live.classList.add("on");
    // After a break the numbers may be those of another run.
    if (!isLost && data === revision) return;
    isLost = false;
    revision = data;
    load();
  });
  events.addEventListener("error", () => {
    isLost = true;
    live.textContent = "The preview has stopped. Start it again to go on.";
    live.classList.remove("on");
  });

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(decide, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide();
  });
})();
