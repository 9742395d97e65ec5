/**
 * What was just done, with its undo, and what went wrong: live regions, so that a screen reader hears them without losing its place.
 */
import type { VNode } from "preact";
import { text } from "../text.ts";
import type { PeopleModel } from "../people-model.ts";

/** The notices of a people model. */
export function DoneNotice({ model }: { readonly model: PeopleModel }): VNode {
  const done = model.done.value;
  return (
    <>
      <div role="status">
        {done && (
          <p class="notice good spread">
            {done.message}
            <button type="button" class="button quiet small" onClick={() => void done.undo()}>
              {text("undo")}
            </button>
          </p>
        )}
      </div>
      <div role="alert">{model.problem.value && <p class="notice bad">{model.problem.value}</p>}</div>
    </>
  );
}
