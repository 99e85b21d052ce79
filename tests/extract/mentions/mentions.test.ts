import { describe, expect, it } from "vitest";
import { compare } from "./annotated-sentence.js";
import { corpus as first } from "./first.corpus.js";
import { corpus as second } from "./second.corpus.js";
import { corpus as third } from "./third.corpus.js";

describe.each([
  ["the first corpus", first],
  ["the second corpus", second],
  ["the third corpus", third],
])("%s", (_, { examples, counterexamples }) => {
  it.each(examples.map((text) => ({ text })))("all names of $text", ({ text }) => {
    const { wanted, found } = compare(text);
    expect(found).toEqual(wanted);
  });
  it.each(counterexamples.map((text) => ({ text })))("no name in $text", ({ text }) => {
    const { wanted, found } = compare(text);
    expect(wanted).toEqual([]);
    expect(found).toEqual([]);
  });
});
