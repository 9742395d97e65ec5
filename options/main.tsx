/**
 * The sites screen: where names are looked for and how one is reminded. With `#welcome`, the same questions as the background asks them
 * once after the installation.
 */
import { render } from "preact";
import { browser } from "../src/platform/browser.ts";
import { startPage } from "../src/ui/start-page.ts";
import { SitesModel } from "./sites-model.ts";
import { SitesScreen } from "./sites-screen.tsx";
import { WelcomeScreen } from "./welcome-screen.tsx";

const isWelcome = location.hash === "#welcome";
const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), isWelcome ? "welcomeTitle" : "sitesTitle");
const model = new SitesModel();

// What another page, or the browser's own settings, changed meanwhile.
const refresh = (): void => void model.refresh().catch(() => undefined);
addEventListener("focus", refresh);
addEventListener("hashchange", () => location.reload());
browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);
refresh();

render(isWelcome ? <WelcomeScreen model={model} /> : <SitesScreen model={model} />, root);
