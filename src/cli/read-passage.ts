import type { PassageText } from "../eval/phenomena-corpus.js";
import type { PassageReading, ReadText } from "../eval/phenomena-judge.js";
import type { ReadEntity } from "../eval/phenomena-names.js";
import type { Reader, Reading } from "../pipeline/reader.js";
import { assemble } from "../resolve/assemble.js";
import { articleOfText } from "./article-of-text.js";

/** Reads the texts of a passage; each knows what those before it named, and nothing of other passages. */
export function readPassage(texts: readonly PassageText[], reader: Reader): PassageReading {
  const own = texts.length > 1 ? reader.fresh() : reader;
  const readings = texts.map((text, index) => {
    const reading = own.read(articleOfText(text, `${index + 1}`));
    if (texts.length > 1) own.learn(reading.resolution);
    return reading;
  });
  const together = readText(readings, own);
  return { texts: readings.length > 1 ? readings.map((reading) => readText([reading], own)) : [together], together };
}

function readText(readings: readonly Reading[], reader: Reader): ReadText {
  const assertions = readings.flatMap(({ resolution }) => resolution.assertions);
  const { statements, evidence } = assemble(assertions, "");
  const rulesOf = (id: string): string[] => [...new Set(evidence.filter(({ statement }) => statement === id).map(({ rule }) => rule))];
  const ids = new Set([...readings.flatMap(({ resolution }) => resolution.mentions.map(({ entity }) => entity)), ...assertions.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]))]);
  return {
    statements: statements.map((statement) => ({ ...statement, rules: rulesOf(statement.id) })),
    entities: [...ids].flatMap((id) => entityOf(id, readings, reader)),
  };
}

/** An entity with all that these readings and the registry call it. */
function entityOf(id: string, readings: readonly Reading[], { known }: Reader): ReadEntity[] {
  const record = readings.flatMap(({ resolution }) => resolution.entities).find((entity) => entity.id === id) ?? known.get(id);
  if (!record) return [];
  const spoken = readings.flatMap(({ resolution, extraction }) => {
    const places = resolution.mentions.filter(({ entity }) => entity === id);
    const nominatives = extraction.mentions.filter(({ kind, start, end }) => kind === record.kind && places.some((place) => place.start === start && place.end === end));
    return [...places.map(({ surface }) => surface), ...nominatives.map(({ name }) => name)];
  });
  return [{ id, kind: record.kind, name: record.name, names: [...new Set([record.name, ...record.aliases, ...spoken])] }];
}
