/**
 * Reading needs none of this. It marks a passage's source, cue and content when its address is opened, leads one that is no passage
 * any more to the passage that it overlaps or to its report, closes the reports on Escape, and copies footnotes. Kept small: its hash
 * stands in the page's Content-Security-Policy.
 */
export const SCRIPT = `
const PARTS = { words: "data-w", source: "data-s", cue: "data-q", content: "data-c" };
const reports = document.getElementById("reports");
let opener = null;
function mark() {
  const [, report, start, end] = /^#(r-.+)-(\\d+)-(\\d+)$/.exec(location.hash) ?? [];
  if (report && !document.getElementById(location.hash.slice(1))) {
    const near = [...reports.querySelectorAll('[id^="' + report + '-"]')].find(({ id }) => {
      const [from, to] = id.split("-").slice(-2).map(Number);
      return from < end && start < to;
    });
    const there = near ?? document.getElementById(report);
    if (there) return location.replace("#" + there.id);
  }
  for (const [part, attribute] of Object.entries(PARTS)) {
    for (const old of reports.querySelectorAll(".text .on-" + part)) old.classList.remove("on-" + part);
    const id = CSS.escape(location.hash.slice(1));
    if (id) for (const piece of reports.querySelectorAll("[" + attribute + '~="' + id + '"]')) piece.classList.add("on-" + part);
  }
  const target = location.hash.length > 1 && reports.querySelector(":target");
  if (target) reports.focus({ preventScroll: true });
  else if (opener) { opener.focus({ preventScroll: true }); opener = null; }
}
addEventListener("hashchange", mark);
addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#r-']");
  if (link && !reports.contains(link)) opener = link;
  const close = event.target.closest(".close");
  if (close) { event.preventDefault(); shut(); }
  const button = event.target.closest("button.copy");
  if (button) navigator.clipboard.writeText(button.dataset.note).then(() => {
    button.textContent = "copied";
    setTimeout(() => { button.textContent = "copy as footnote"; }, 1500);
  });
});
function shut() { location.hash = "closed"; }
addEventListener("keydown", (event) => { if (event.key === "Escape" && reports.querySelector(":target")) shut(); });
if (navigator.clipboard) for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
mark();
`;
