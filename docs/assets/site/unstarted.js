// Says that the checker did not start, and the ways out: an old browser, one inside an app, or a
// script that never came; before that, where a line is slow, that it is still on its way.
// A classic script in old words on purpose: it must run where others do not.
(function () {
  var WAIT = 8000; // Milliseconds after everything has loaded; whoever starts later hides it again.
  var SLOW = 6000; // Milliseconds after which one wonders why nothing can be pressed.
  var isOver = false; // Whatever was to come has come, or never will.
  var checker = document.querySelector(".checker");
  var note = document.querySelector("[data-unstarted]");
  var coming = document.querySelector("[data-coming]");

  function follow() {
    var waits = checker.hasAttribute("inert");
    checker.style.display = waits && isOver ? "none" : "";
    note.hidden = !waits || !isOver;
    coming.hidden = !waits || isOver;
  }
  function watch() {
    follow();
    new MutationObserver(follow).observe(checker, { attributes: true, attributeFilter: ["inert"] });
  }
  function show() {
    isOver = true;
    watch();
  }
  function failed(told) {
    if (told.target.type === "module" || /\.mjs/.test(told.filename)) show();
  }
  window.addEventListener("error", failed, true);
  window.addEventListener("load", function () {
    window.removeEventListener("error", failed, true);
    setTimeout(show, WAIT);
  });
  setTimeout(watch, SLOW);
  if (!("noModule" in document.createElement("script"))) show();
})();
