import { extract } from "../extract/extract.js";
import { Gazetteer } from "../extract/names/gazetteer.js";
import { knownEntities, knownJudgements, registryRelations } from "../graph/known-entities.js";
import type { ParsedArticle } from "../model/article.js";
import type { Extraction } from "../model/claim.js";
import type { EntityRecord, JudgementRecord, StatementRecord } from "../model/records.js";
import { parseSource } from "../parse/parse-source.js";
import type { Source } from "../parse/parse-source.js";
import { readRegistry } from "../registry/read-registry.js";
import { KnownEntities } from "../resolve/known-entities.js";
import type { KnownRelation } from "../resolve/known-entities.js";
import { resolve } from "../resolve/resolve.js";
import type { Resolution } from "../resolve/resolve.js";
import type { GraphStore } from "../store/store.js";
import { ownCalibration } from "./own-calibration.js";
import { seedJudgements } from "./seed-files.js";

/** One article read to the end: parsed, extracted, resolved. */
export interface Reading {
  readonly article: ParsedArticle;
  readonly extraction: Extraction;
  readonly resolution: Resolution;
}

/** Reads articles; holds what reading needs to know, made once for many of them. Stores nothing. */
export class Reader {
  readonly known: KnownEntities;

  private constructor(
    private readonly gazetteer: Gazetteer,
    private readonly knownAtFirst: () => KnownEntities,
  ) {
    this.known = knownAtFirst();
  }

  /**
   * Names are looked for from the registry only: what is read in an article must not depend on which others were read before. Of entities first
   * read in articles it is known which ids they have.
   */
  static from(entities: readonly EntityRecord[], relations: readonly KnownRelation[] = [], judgements: readonly JudgementRecord[] = []): Reader {
    const named = entities.filter(({ registry }) => registry !== null);
    return new Reader(new Gazetteer(named), () => new KnownEntities(entities, relations, judgements));
  }

  /** A reader that knows what this one knew at first, and nothing that it learned since. */
  fresh(): Reader {
    return new Reader(this.gazetteer, this.knownAtFirst);
  }

  static async of(store: GraphStore): Promise<Reader> {
    const entities = await knownEntities(store);
    return Reader.from(entities, await registryRelations(store), await knownJudgements(store));
  }

  /** What `of` gives for a store that holds nothing but the registry, without the store. */
  static async ofRegistry(): Promise<Reader> {
    const records = readRegistry();
    const relations = records.flatMap((record) => (record.type === "statement" ? toRelations(record) : []));
    const judgements = (await seedJudgements()).filter((record) => record.type === "judgement");
    return Reader.from(records.filter((record) => record.type === "entity"), relations, judgements);
  }

  /** With `explain`, also what rules were about to read and did not, and why. */
  read(article: ParsedArticle, explain = false): Reading {
    const extraction = extract(article, this.gazetteer, explain);
    return { article, extraction, resolution: resolve(article.record, extraction, this.known, ownCalibration()) };
  }

  /** Reads an article among others, and remembers whom it names. */
  readNext(article: ParsedArticle): Reading {
    const reading = this.read(article);
    this.learn(reading.resolution);
    return reading;
  }

  /** Reads a source's article and the teasers beside it. Throws `UNREADABLE_SOURCE`. */
  readSource(source: Source): Reading[] {
    return parseSource(source).map((article) => this.readNext(article));
  }

  /** Remembers which ids a reading gave, so that no entity of another kind gets one of them. */
  learn({ entities }: Resolution): void {
    for (const entity of entities) this.known.add(entity);
  }
}

/** What a statement ties together, when that helps to tell namesakes apart. */
function toRelations({ subject, predicate, object }: Pick<StatementRecord, "subject" | "predicate" | "object">): KnownRelation[] {
  return object === null || predicate !== "BELONGS_TO" ? [] : [{ subject, predicate, object }];
}
