// The page works without this script. With it, a screening keeps the form as it is, and files can be dropped.
const form = document.querySelector("form.screen");
const drop = document.querySelector(".drop");

const busy = (button, on) => {
  button.setAttribute("aria-busy", String(on));
  button.disabled = on;
};

const showAnswer = (html) => {
  const answer = new DOMParser().parseFromString(html, "text/html").querySelector("#result");
  document.querySelector("#result")?.remove();
  if (!answer) return;
  document.querySelector("main").append(answer);
  answer.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
};

form?.addEventListener("submit", async (event) => {
  const button = event.submitter;
  if (button?.value !== "page") return;
  event.preventDefault();
  const label = button.textContent;
  const sent = new FormData(form, button);
  busy(button, true);
  button.textContent = button.dataset.busy;
  try {
    const answer = await fetch(form.action, { method: "POST", body: sent });
    showAnswer(await answer.text());
  } catch {
    form.submit();
  } finally {
    busy(button, false);
    button.textContent = label;
  }
});

drop?.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});

for (const leaving of ["dragleave", "drop"]) drop?.addEventListener(leaving, () => drop.classList.remove("over"));

drop?.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  drop.querySelector("input").files = event.dataTransfer.files;
});

// A row opens what explains it; a click that marks text or follows a link does not.
document.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (!row || event.target.closest("a") || String(getSelection())) return;
  const details = row.nextElementSibling.querySelector("details");
  details.open = !details.open;
});
