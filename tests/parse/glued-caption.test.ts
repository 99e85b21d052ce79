import { describe, expect, it } from "vitest";
import { splitGluedCaption } from "../../src/parse/glued-caption.js";

describe("a caption that runs into the first sentence", () => {
  it.each([
    ["Brandenburg tritt dem Verbund bei Das Land Brandenburg hat den Vertrag gezeichnet.", "Brandenburg tritt dem Verbund bei"],
    ["Neues Rechenzentrum in Potsdam Im Rechenzentrum laufen Server aus sechs Kreisen.", "Neues Rechenzentrum in Potsdam"],
    ["Rita Probe, Landes-CIO Rita Probe hat ihre Ziele genannt.", "Rita Probe, Landes-CIO"],
  ])("is split off: %s", (paragraph, caption) => {
    expect(splitGluedCaption(paragraph)?.[0]).toBe(caption);
  });

  it.each([
    "Brandenburg hat mit dem Verband Die Kreise einen Vertrag geschlossen.",
    "In Brandenburg berät Der Paritätische die Kommunen.",
    "Brandenburg und Die Linke streiten in Brandenburg über den Haushalt.",
    "Das Land Brandenburg ist dem Verbund beigetreten. Das Land Brandenburg zahlt mit.",
    "Die Serie „Wie es geht“ startet in Brandenburg.",
    "Brandenburg kooperiert künftig mit Berlin bei der IT.",
  ])("is not guessed: %s", (paragraph) => {
    expect(splitGluedCaption(paragraph)).toBeNull();
  });
});
