/**
 * The form for one finding. Source, title and date are taken from the page at hand and fold away; every keystroke is kept as a draft.
 */
import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type Finding, type Section, SECTIONS } from "../../domain/contact/contact.ts";
import type { Desk } from "../desk.ts";
import { blankFinding, type FindingDraft, findingDraftFrom, findingFromDraft, findingProblems } from "../finding-draft.ts";
import { hostOf, type PageAtHand } from "../people-model.ts";
import { text } from "../text.ts";
import { sectionText } from "../words.ts";
import { Chips } from "./chips.tsx";
import { DateField, TextArea, TextField } from "./field.tsx";

interface FindingFormProps {
  readonly draftKey: string;
  readonly desk: Pick<Desk, "stamps" | "drafts" | "readPage">;
  readonly page: PageAtHand | undefined;
  readonly section: Section;
  readonly add: (finding: Finding) => Promise<boolean>;
  readonly close: () => void;
}

/** Adds one finding; stays open while there is something to say, and says what is missing. */
export function FindingForm(props: FindingFormProps): VNode {
  const { draft, problems, change, giveUp, save } = useFindingDraft(props);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector("textarea")?.focus(), []); // before the next keystroke
  return (
    <form
      ref={form}
      class="finding-form stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <SectionChips draft={draft} change={change} />
      <TextArea
        name="text"
        label={text("researchText")}
        value={draft.text}
        onInput={(value) => change({ text: value })}
        problem={problems.includes("text") ? text("researchTextMissing") : undefined}
      />
      <QuoteField draft={draft} change={change} readPage={props.desk.readPage} />
      <SourceFields draft={draft} change={change} problem={problems.includes("url")} />
      <div class="row">
        <button type="submit" class="button primary small">
          {text("researchSave")}
        </button>
        <button type="button" class="button quiet small" onClick={giveUp}>
          {text("cancel")}
        </button>
      </div>
    </form>
  );
}

interface FindingWriting {
  readonly draft: FindingDraft;
  readonly problems: ReturnType<typeof findingProblems>;
  readonly change: (changes: Partial<FindingDraft>) => void;
  readonly giveUp: () => void;
  readonly save: () => Promise<void>;
}

function useFindingDraft({ draftKey, desk: { drafts, stamps }, page, section, add, close }: FindingFormProps): FindingWriting {
  const draft = useSignal(findingDraftFrom(drafts.read(draftKey)) ?? blankFinding(page, section, stamps.today()));
  const problems = useSignal<ReturnType<typeof findingProblems>>([]);
  // While nothing is typed, the source is the page that one looks at.
  useEffect(() => {
    if (page && draft.value.text === "" && draft.value.quote === "") draft.value = { ...draft.value, url: page.url, title: page.title };
  }, [page?.url, page?.title]);

  const change = (changes: Partial<FindingDraft>): void => {
    draft.value = { ...draft.value, ...changes };
    drafts.keep(draftKey, draft.value);
    if (problems.value.length > 0) problems.value = findingProblems(draft.value);
  };
  const giveUp = (): void => {
    drafts.drop(draftKey);
    close();
  };
  const save = async (): Promise<void> => {
    problems.value = findingProblems(draft.value);
    if (problems.value.length > 0) return;
    if (await add(findingFromDraft(draft.value, stamps.newId(), stamps.today()))) giveUp();
  };
  return { draft: draft.value, problems: problems.value, change, giveUp, save };
}

interface PartProps {
  readonly draft: FindingDraft;
  readonly change: (changes: Partial<FindingDraft>) => void;
}

function SectionChips({ draft, change }: PartProps): VNode {
  return (
    <Chips
      legend={text("researchSection")}
      quietLegend
      choices={SECTIONS.map((value) => ({ value, label: sectionText(value) }))}
      value={draft.section}
      onChange={(value) => value !== "" && change({ section: value })}
    />
  );
}

function QuoteField({ draft, change, readPage }: PartProps & Pick<Desk, "readPage">): VNode {
  const clipped = useSignal<"selection" | "nothing-selected" | "unreadable">("selection");
  const clip = async (): Promise<void> => {
    const page = await readPage().catch(() => undefined);
    clipped.value = page?.selection ? "selection" : page ? "nothing-selected" : "unreadable";
    if (page?.selection) change({ quote: page.selection, clipped: true, url: page.url, title: page.title });
  };
  return (
    <div class="quote-field stack tight">
      {draft.quote !== "" && (
        <TextArea
          name="quote"
          label={text("researchQuote")}
          value={draft.quote}
          onInput={(quote) => change({ quote, clipped: draft.clipped && quote !== "" })}
        />
      )}
      <div class="row">
        <button type="button" class="button small" onClick={() => void clip()}>
          {text("researchClip")}
        </button>
        <span class="hint" role="status">
          {clipped.value === "nothing-selected" && text("researchNothingSelected")}
          {clipped.value === "unreadable" && text("researchUnreadable")}
        </span>
      </div>
    </div>
  );
}

function SourceFields({ draft, change, problem }: PartProps & { readonly problem: boolean }): VNode {
  const source = [draft.title, hostOf(draft.url)].filter(Boolean).join(", ");
  return (
    <details class="fold" open={problem}>
      <summary>{source === "" ? text("researchSource") : text("researchSourceIs", source)}</summary>
      <div class="stack tight">
        <TextField name="title" label={text("researchSourceTitle")} value={draft.title} onInput={(title) => change({ title })} />
        <TextField
          name="url"
          label={text("researchSourceAddress")}
          value={draft.url}
          onInput={(url) => change({ url })}
          problem={problem ? text("researchAddressUnclear") : undefined}
        />
        <DateField name="date" label={text("researchDate")} value={draft.date} onInput={(date) => change({ date })} />
      </div>
    </details>
  );
}
