/**
 * What was just done, with its undo, and what went wrong: live regions, so that a screen reader hears them without losing its place.
 */
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { text } from "../text.ts";
import type { PeopleModel } from "../people-model.ts";

/** The notices of a people model. */
export function DoneNotice({ model }: { readonly model: PeopleModel }): VNode {
  const done = model.done.value;
  const undo = useRef<HTMLButtonElement>(null);
  const wasDone = useRef(false);
  wasDone.current ||= done !== undefined;
  // What was pressed may be gone with the person: then the focus goes on from here, and not from the top.
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    if (done) undo.current?.focus();
    else if (wasDone.current) document.querySelector("main")?.focus();
  }, [done]);
  return (
    <>
      <div role="status" class="notices done">
        {done && (
          <p class="notice good spread">
            {done.message}
            <button type="button" ref={undo} class="button quiet small" onClick={() => void done.undo()}>
              {text("undo")}
            </button>
          </p>
        )}
      </div>
      <div role="alert" class="notices">
        {model.problem.value && <p class="notice bad">{model.problem.value}</p>}
      </div>
    </>
  );
}
