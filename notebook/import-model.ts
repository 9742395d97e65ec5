/**
 * The way of a file into the notebook: read → shown → confirmed → written, and undone. Nothing is written before the user has seen what
 * would be added, changed and skipped; a file that is refused leaves everything as it was.
 */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { readContactsCsv } from "../src/domain/exchange/csv-contacts.ts";
import { type ImportPlan, importPlan } from "../src/domain/exchange/import-plan.ts";
import { MOST_CHARACTERS, readNotebook, type ReadProblem, type ReadResult, type Skip } from "../src/domain/exchange/notebook-file.ts";
import type { ImportReceipt } from "../src/platform/contact-store.ts";
import { newId, now } from "../src/platform/identity.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** A file that can be imported, and what would come of it. */
export interface Preview {
  readonly file: string;
  readonly plan: ImportPlan;
  /** Contacts or rows of the file that cannot be taken at all. */
  readonly unread: readonly Skip[];
  /** Parts that contacts are taken without. */
  readonly leftOut: readonly Skip[];
}

/** Where the import stands. */
export type ImportState =
  | { readonly step: "waiting" }
  | { readonly step: "reading"; readonly file: string }
  | { readonly step: "refused"; readonly file: string; readonly problem: ReadProblem | "unreadable" }
  | ({ readonly step: "preview" | "writing" } & Preview)
  | { readonly step: "failed"; readonly file: string }
  | { readonly step: "done"; readonly receipt: ImportReceipt; readonly skipped: number };

/** The model of one open import page. */
export class ImportModel {
  readonly #notebook: NotebookModel;
  readonly #state: Signal<ImportState> = signal({ step: "waiting" });
  readonly state: ReadonlySignal<ImportState> = this.#state;

  constructor(notebook: NotebookModel) {
    this.#notebook = notebook;
  }

  /** Reads a file and shows what would become of each of its contacts; writes nothing. */
  async read(file: File): Promise<void> {
    this.#state.value = { step: "reading", file: file.name };
    try {
      const read = await readFile(file);
      if (!read.ok) this.#state.value = { step: "refused", file: file.name, problem: read.problem };
      else
        this.#state.value = { step: "preview", file: file.name, plan: await this.#plan(read), unread: read.skipped, leftOut: read.leftOut };
    } catch {
      this.#state.value = { step: "refused", file: file.name, problem: "unreadable" };
    }
  }

  /** Writes what the preview shows, in one transaction. */
  async confirm(): Promise<void> {
    const shown = this.#state.value;
    if (shown.step !== "preview") return;
    this.#state.value = { ...shown, step: "writing" };
    const { plan, unread, file } = shown;
    try {
      const records = [...plan.add, ...plan.change].map(({ record }) => record);
      const receipt = await this.#notebook.write((store) => store.importRecords(records, file));
      this.#state.value = { step: "done", receipt, skipped: plan.skip.length + unread.length };
    } catch {
      this.#state.value = { step: "failed", file };
    }
  }

  /** Puts the file aside. */
  putAside(): void {
    this.#state.value = { step: "waiting" };
  }

  async #plan(read: ReadResult & { readonly ok: true }): Promise<ImportPlan> {
    const store = await this.#notebook.whenOpen;
    const existing = [...(await store.all()), ...(await store.deleted())];
    return importPlan(existing, read.records, { newId, now: now() });
  }
}

async function readFile(file: File): Promise<ReadResult> {
  // A character takes at most three bytes: a larger file need not even be loaded to be refused.
  if (file.size > MOST_CHARACTERS * 3) return { ok: false, problem: "too-large" };
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return readContactsCsv(await tableText(file), newId, now());
  return readNotebook(await file.text());
}

/** Spreadsheets on older French systems write Windows-1252, and nothing in the file says so. */
async function tableText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
