/** The side panel (Chromium) or sidebar (Firefox): the polyfill's types know only the latter. */
import { browser } from "./browser.ts";

interface WithSidePanel {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
}

/** Opens it beside a tab. Only inside the user's click, and in Firefox only from an extension page or the toolbar; rejects elsewhere. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as WithSidePanel;
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
