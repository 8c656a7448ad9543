// Says at once that the program cannot be had or cannot run, and loads the page again where it was.
// That the program is late, the style sheet says by itself.
(function () {
  "use strict";
  function failed() {
    var boot = document.getElementById("boot");
    if (boot) boot.className = "failed";
  }
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);
  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) failed();
  var retry = document.getElementById("retry");
  if (retry) {
    retry.addEventListener("click", function (event) {
      event.preventDefault();
      location.reload();
    });
  }
})();
