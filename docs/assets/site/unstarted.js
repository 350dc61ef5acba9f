// Says that the checker did not start, and the ways out: an old browser, one inside an app, or a
// script that never came. A classic script in old words on purpose: it must run where others do not.
(function () {
  var WAIT = 8000; // Milliseconds after everything has loaded; whoever starts later hides it again.
  var checker = document.querySelector(".checker");
  var note = document.querySelector("[data-unstarted]");

  function follow() {
    var waits = checker.hasAttribute("inert");
    checker.style.display = waits ? "none" : "";
    note.hidden = !waits;
    return waits;
  }
  function show() {
    if (follow()) new MutationObserver(follow).observe(checker, { attributes: true });
  }
  function failed(told) {
    if (told.target.type === "module" || /\.mjs/.test(told.filename)) show();
  }
  window.addEventListener("error", failed, true);
  window.addEventListener("load", function () {
    window.removeEventListener("error", failed, true);
    setTimeout(show, WAIT);
  });
  if (!("noModule" in document.createElement("script"))) show();
})();
