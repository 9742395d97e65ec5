// A page that draws the same text again and again, as some frameworks do: ten times, then it rests.
const view = document.getElementById("view");
let left = 10;
const timer = setInterval(() => {
  view.replaceChildren(...[...view.childNodes].map((node) => node.cloneNode(true)));
  globalThis.hostile?.mine?.(view);
  left -= 1;
  if (left === 0) clearInterval(timer);
}, 50);
