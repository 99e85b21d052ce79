import { expect, test } from "vitest";
import { questionsDocument } from "../../scripts/questions-document.js";
import { shortenedAnswer } from "../../scripts/shortened-answer.js";

test("short answers stand on one line, numbers with two decimals", () => {
  expect(shortenedAnswer({ state: { name: "Hessen", since: null, score: 0.23750000000000002 } })).toBe('{ state: { name: "Hessen", since: null, score: 0.24 } }');
});

test("long lists are cut after their first items, and say how many more there are", () => {
  const nodes = Array.from({ length: 20 }, (_, index) => ({ name: `Ort ${index}` }));
  expect(shortenedAnswer({ nodes })).toBe('{ nodes: [{ name: "Ort 0" }, { name: "Ort 1" }, { name: "Ort 2" }, … 17 more] }');
});

test("long texts end in an ellipsis, and what does not fit on a line is laid out", () => {
  const shown = shortenedAnswer({ quote: "Wort ".repeat(100), names: ["a", "b"] });
  expect(shown.split("\n")).toEqual(["{", expect.stringMatching(/^ {2}quote: "(Wort ){35}Wort…"$/), '  names: ["a", "b"]', "}"]);
});

test("a page names each question, who asks it, its query without the comment, and its answer", () => {
  const query = "# A reader asks:\n# Which?\nquery Which { states { nodes { name } } }\n";
  const page = questionsDocument([{ name: "analysts/which", group: "analysts", asker: "A reader asks", question: "Which?", query, data: { states: { nodes: [] } } }]);
  expect(page).toContain("- [Analysts](#analysts): 1\n");
  expect(page).toContain("### Which?\n\nA reader · [`analysts/which`](../examples/analysts/which.graphql)\n\n```graphql\nquery Which { states { nodes { name } } }\n```\n\n```js\n{ states: { nodes: [] } }\n```");
});
