// The page uses the top layer for itself, in a corner of its own.
const popover = document.getElementById("popover");
popover.style.cssText = "position: fixed; inset: 10px auto auto 10px; margin: 0";
popover.showPopover();
