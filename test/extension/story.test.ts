/** The story of the main job, one test a browser, with the background stopped between all steps. */
import { describe, expect, test } from "vitest";
import { BROWSERS, launch } from "../support/extension.ts";
import { serve } from "../support/server.ts";
import { playStory } from "../support/story.ts";

describe.each(BROWSERS)("the story in %s", (browser) => {
  test("a name is saved, met again, looked into, and carried elsewhere", async () => {
    await using site = await serve("samples/pages");
    await using extension = await launch(browser);
    const steps: string[] = [];
    let stops = 0;
    await playStory(
      extension,
      site,
      {
        say: (step) => steps.push(step),
        picture: async () => Promise.resolve(),
        between: async () => {
          await extension.stopBackground();
          stops += 1;
        },
      },
      () => launch(browser),
    );
    expect(steps).toHaveLength(9);
    // Stopped as often as there are steps between which to stop, and started again by what the user did.
    expect(stops).toBe(6);
    expect(await extension.backgroundWakes()).toBeGreaterThanOrEqual(3);
  });
});
