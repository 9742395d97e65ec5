import { describe, expect, test } from "vitest";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../src/domain/contact/history.ts";
import { sameName, searchWords } from "../../src/domain/contact/search-form.ts";
import { CaptureModel } from "../../src/ui/capture-model.ts";
import type { Desk } from "../../src/ui/desk.ts";

const PAGE = { url: "https://conf.example/speakers", title: "Speakers" };
const OTHER_PAGE = { url: "https://blog.example/", title: "A blog" };
const NOEMIE = { name: "Noémie Levain", links: ["https://noemie.example"], emails: [], phones: [], evidence: "selection" as const };

/** A notebook in memory, whose saves can be held back or refused. */
function deskWith(contacts: readonly Contact[] = []) {
  const kept = new Map(contacts.map((contact) => [contact.id, contact]));
  const drafts = new Map<string, string>();
  let count = 0;
  const all = () => [...kept.values()];
  const shelf = { gate: Promise.resolve(), saves: 0 };
  const desk: Desk = {
    notebook: {
      get: async (id) =>
        all()
          .filter((one) => one.id === id)
          .map(record)[0],
      getMany: async (ids) =>
        all()
          .filter((one) => ids.includes(one.id))
          .map(record),
      namesakes: async (name) =>
        all()
          .filter((one) => sameName(one.name, name))
          .map(record),
      startingWith: async (typed) =>
        all()
          .filter((one) => searchWords(one.name, []).some((word) => word.startsWith(typed.toLowerCase())))
          .map(record),
      save: async (...saved) => {
        await shelf.gate;
        shelf.saves += 1;
        for (const contact of saved) kept.set(contact.id, contact);
        return saved.map(record);
      },
      undo: async () => Promise.reject(new Error("not here")),
    },
    stamps: { newContactId: () => `urn:uuid:${++count}` as ContactId, newId: () => `id-${++count}`, today: () => "2026-11-23" },
    drafts: {
      read: (key) => JSON.parse(drafts.get(key) ?? "null") as unknown,
      keep: (key, value) => void drafts.set(key, JSON.stringify(value)),
      drop: (key) => void drafts.delete(key),
    },
    readPage: async () => undefined,
    openContact: () => undefined,
  };
  return { desk, all, shelf, drafts };
}

const record = (contact: Contact): ContactRecord => ({ contact, history: [], generation: 1 });

const named = (id: string, name: string): Contact => blankContact(`urn:uuid:${id}` as ContactId, name);

describe("saving", () => {
  test("writes the contact and the new referrer in one save", async () => {
    const { desk, all, shelf } = deskWith();
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    form.change({ referrer: "Sandra", words: "She does just what you do", fit: "same-field" });
    await form.save();
    expect(shelf.saves).toBe(1);
    const [noemie, sandra] = all();
    expect(sandra?.name).toBe("Sandra");
    expect(noemie).toMatchObject({
      name: "Noémie Levain",
      fit: "same-field",
      links: ["https://noemie.example"],
      referrals: [{ referrer: { name: "Sandra", contact: sandra?.id }, words: "She does just what you do", date: "2026-11-23" }],
    });
  });

  test("says saved only after the store's promise", async () => {
    const { desk, shelf } = deskWith();
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    let open = (): void => undefined;
    shelf.gate = new Promise((resolve) => (open = resolve));
    const saving = form.save();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(form.state.value.step).toBe("saving");
    open();
    await saving;
    expect(form.state.value).toMatchObject({ step: "saved", added: false });
  });

  test("keeps everything typed when the store fails", async () => {
    const { desk, shelf } = deskWith();
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    form.change({ referrer: "Sandra" });
    shelf.gate = Promise.reject(new Error("disk full"));
    await form.save();
    expect(form.state.value).toEqual({ step: "failed", why: "failureOther" });
    expect(new CaptureModel(desk, NOEMIE, PAGE).draft.value.referrer).toBe("Sandra");
  });

  test("a known referrer is linked, and of two namesakes none is guessed", async () => {
    const known = deskWith([named("s", "Sandra Roux")]);
    const form = new CaptureModel(known.desk, NOEMIE, PAGE);
    form.change({ referrer: "sandra roux" });
    await form.save();
    expect(known.all()).toHaveLength(2);
    expect(known.all()[1]?.referrals[0]?.referrer).toEqual({ name: "Sandra Roux", contact: "urn:uuid:s" });

    const twice = deskWith([named("s", "Sandra Roux"), named("t", "Sandra Roux")]);
    const other = new CaptureModel(twice.desk, NOEMIE, PAGE);
    other.change({ referrer: "Sandra Roux" });
    await other.save();
    expect(twice.all()).toHaveLength(3);
    expect(twice.all()[2]?.referrals[0]?.referrer).toEqual({ name: "Sandra Roux" });
  });

  test("a name is required, and words need somebody who said them", async () => {
    const { desk, shelf } = deskWith();
    const form = new CaptureModel(desk, undefined, PAGE);
    form.change({ words: "Call her", reach: "no way" });
    await form.save();
    expect(form.problems.value).toEqual(["name", "referrer", "reach"]);
    expect(shelf.saves).toBe(0);
  });

  test("how it was heard belongs to who said it: it is asked for, not dropped", async () => {
    const { desk, shelf } = deskWith();
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    form.change({ channel: "event" });
    await form.save();
    expect(form.problems.value).toEqual(["referrer"]);
    expect(shelf.saves).toBe(0);
  });
});

describe("a name that stands in the notebook already", () => {
  const known: Contact = { ...named("n", "Noémie Levain"), role: "graphic designer" };

  test("gets the referral instead of a twin", async () => {
    const { desk, all } = deskWith([known]);
    const form = new CaptureModel(desk, { ...NOEMIE, name: "LEVAIN Noemie", role: "speaker" }, PAGE);
    await form.lookForNamesakes();
    form.change({ referrer: "Sandra" });
    await form.save();
    expect(all().map(({ name }) => name)).toEqual(["Noémie Levain", "Sandra"]);
    expect(all()[0]).toMatchObject({
      role: "graphic designer",
      links: ["https://noemie.example"],
      referrals: [{ referrer: { name: "Sandra" } }],
    });
    expect(form.state.value).toMatchObject({ step: "saved", added: true });
  });

  test("can still be added as another person", async () => {
    const { desk, all } = deskWith([known]);
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    await form.lookForNamesakes();
    form.chosen.value = "another";
    await form.save();
    expect(all()).toHaveLength(2);
    expect(all()[0]).toEqual(known);
  });

  test("is asked about first when the user has not seen it", async () => {
    const { desk, all } = deskWith();
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    await form.lookForNamesakes();
    await desk.notebook.save(known); // another page writes meanwhile
    await form.save();
    expect(form.state.value).toEqual({ step: "writing" });
    expect(form.target.value).toEqual(known);
    await form.save();
    expect(all()).toHaveLength(1);
  });
});

describe("drafts", () => {
  test("are restored on the page where they were begun", () => {
    const { desk } = deskWith();
    new CaptureModel(desk, NOEMIE, PAGE).change({ words: "She does just wh" });
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    expect(form.restored.value).toBe(true);
    expect(form.draft.value.words).toBe("She does just wh");
    form.startAfresh();
    expect(form.draft.value).toMatchObject({ name: "Noémie Levain", words: "" });
    expect(new CaptureModel(desk, NOEMIE, PAGE).restored.value).toBe(false);
  });

  test("of another page or another name are offered, not mixed in", () => {
    const { desk } = deskWith();
    new CaptureModel(desk, NOEMIE, PAGE).change({ words: "She does just wh" });
    const elsewhere = new CaptureModel(desk, undefined, OTHER_PAGE);
    expect(elsewhere.draft.value.words).toBe("");
    expect(elsewhere.offered.value?.words).toBe("She does just wh");
    expect(new CaptureModel(desk, { ...NOEMIE, name: "Karim Haddad" }, PAGE).draft.value.name).toBe("Karim Haddad");
    elsewhere.change({ name: "Somebody else" });
    elsewhere.takeUpOffered();
    expect(elsewhere.draft.value).toMatchObject({ name: "Noémie Levain", words: "She does just wh", page: PAGE });
  });

  test("are forgotten once saved, others stay", async () => {
    const { desk, drafts } = deskWith();
    new CaptureModel(desk, undefined, OTHER_PAGE).change({ name: "Karim" });
    const form = new CaptureModel(desk, NOEMIE, PAGE);
    form.change({ referrer: "Sandra" });
    await form.save();
    expect(new CaptureModel(desk, NOEMIE, PAGE).restored.value).toBe(false);
    new CaptureModel(desk, NOEMIE, PAGE).forgetOffered();
    expect(drafts.size).toBe(0);
  });

  test("that are not ours are ignored", () => {
    const { desk } = deskWith();
    desk.drafts.keep("captures", [
      null,
      3,
      { page: "x" },
      { page: PAGE, proposedName: "", name: 4, fit: "hostile", __proto__: { words: "x" } },
    ]);
    const form = new CaptureModel(desk, undefined, PAGE);
    expect(form.draft.value).toMatchObject({ name: "", fit: "", words: "" });
  });
});
