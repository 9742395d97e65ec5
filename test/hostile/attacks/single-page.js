// Turns to another view under another address, without loading anything.
let views = 0;
document.getElementById("turn").addEventListener("click", () => {
  views += 1;
  history.pushState({}, "", `?view=${views}`);
  const line = document.createElement("p");
  line.textContent = `View ${views}: Noémie Levain and others.`;
  document.getElementById("view").replaceChildren(line);
});
