/** Timing: can a quiet site tell the saved name from the unsaved by how its own clock ticks? Long form, Chromium: 500 loads each. */
import { named, strangers } from "./canaries.ts";
import { auc, crossValidated } from "./classifier.ts";
import type { Ground } from "./ground.ts";
import type { Row } from "./rows.ts";

/** Above this a site does better than guessing by more than the noise of so many loads. */
const LIMIT = 0.55;
const BATCH = 25;

/** Loads the same page in turns with and without the name in the notebook, and lets a classifier guess. */
export async function tellByTiming(ground: Ground): Promise<readonly Row[]> {
  const loads = ground.size.of(50, 500);
  await ground.choose("quiet");
  const [saved, unsaved]: [number[][], number[][]] = [[], []];
  const tab = await ground.visit("comments", "times");
  const features = (await tab.port.run("hostile.features")) as readonly string[];
  for (let batch = 0; batch < loads / BATCH; batch += 1) {
    for (const known of [true, false]) {
      await ground.fill(known ? [named, ...strangers] : strangers);
      for (let load = 0; load < BATCH; load += 1) {
        await tab.goto(ground.gallery.page("comments", "times", `load=${batch}-${load}`));
        (known ? saved : unsaved).push((await tab.port.run("hostile.times()")) as number[]);
      }
    }
  }
  await tab.close();
  await ground.fill([named, ...strangers]);
  const single = features.map(
    (feature, at) =>
      [
        feature,
        auc(
          saved.map((row) => row[at] ?? 0),
          unsaved.map((row) => row[at] ?? 0),
        ),
      ] as const,
  );
  const best = single.toSorted((one, other) => Math.abs(other[1] - 0.5) - Math.abs(one[1] - 0.5))[0];
  const together = crossValidated(saved, unsaved);
  const note = `AUC of a logistic classifier, tenfold: ${together.toFixed(3)}; best single figure: ${best?.[0] ?? ""} ${best?.[1].toFixed(3) ?? ""}; 0.5 is a guess, limit ${LIMIT}`;
  return [
    {
      attack: "quiet: saved or not, told by timing",
      browser: ground.browser,
      tried: saved.length + unsaved.length,
      through: together > LIMIT ? 1 : 0,
      note,
    },
  ];
}
