// A page's own component with its text in a shadow root.
const mode = document.currentScript.dataset.mode;
customElements.define(
  "template-card",
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode });
      const line = document.createElement("p");
      line.textContent = "Noémie Levain stands in a shadow root.";
      root.append(line);
    }
  },
);
