import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DateDerivation } from "../../src/model/edtf-date.js";
import type { DateValue, EvidenceRecord, StatementRecord } from "../../src/model/records.js";
import { StatementStatus } from "../../src/model/statement.js";
import { assemble } from "../../src/resolve/assemble.js";
import { NOTHING_CARRIED } from "../../src/resolve/assertion.js";
import type { Assertion } from "../../src/resolve/assertion.js";
import { NO_DECISIONS } from "../../src/resolve/decisions.js";
import { reassemble } from "../../src/resolve/matters.js";

const NOW = "2026-01-01T00:00:00.000Z";
const date = (edtf: string, derivedFrom: DateDerivation | null = null): DateValue => ({ edtf, derivedFrom });

interface Said {
  article?: string;
  publisher?: string;
  published?: string | null;
  since?: DateValue | null;
  until?: DateValue | null;
  status?: StatementStatus;
  confidence?: number;
  role?: string | null;
  object?: string;
  registry?: boolean;
}

function said({ article = "a1", publisher = "Kommunalblatt", published = "2021-03-04", since = null, until = null, status = StatementStatus.STATED, confidence = 0.8, role = null, object = "kitu", registry = false }: Said = {}): Assertion {
  const quoted = { article, quote: "…", prefix: "", suffix: "", start: 0, end: 1, registry: null };
  const row = { article: null, quote: null, prefix: null, suffix: null, start: null, end: null, registry: { table: "t.csv", row: article, source: "s" } };
  const evidence = { type: "evidence" as const, ...(registry ? row : quoted), since, until, status, rule: "r", confidence };
  return { ...NOTHING_CARRIED, subject: "DE-ST", predicate: "MEMBER_OF", object, role, publisher, published, evidence };
}

const one = (...assertions: Assertion[]) => {
  const { statements } = assemble(assertions, NOW);
  expect(statements).toHaveLength(1);
  return statements[0];
};

describe("assembling statements", () => {
  it("makes one statement of two articles that say the same", () => {
    const { statements, evidence } = assemble([said(), said({ article: "a2" })], NOW);
    expect(statements).toHaveLength(1);
    expect(evidence.map((each) => each.statement)).toEqual([statements[0]?.id, statements[0]?.id]);
  });

  it("makes two statements of two objects, and of two roles", () => {
    expect(assemble([said(), said({ object: "govdigital" })], NOW).statements).toHaveLength(2);
    expect(assemble([said({ role: "Gesellschafter" }), said({ role: "Beobachter" })], NOW).statements).toHaveLength(2);
    expect(assemble([said({ role: "Landes-CIO" }), said({ role: "CIO" })], NOW).statements).toHaveLength(1);
  });

  it("keeps two memberships apart when the first ended before the second began", () => {
    const { statements } = assemble([said({ since: date("2010"), until: date("2015") }), said({ article: "a2", since: date("2019") })], NOW);
    expect(statements.map(({ since, until }) => [since?.edtf, until?.edtf])).toEqual([["2010", "2015"], ["2019", undefined]]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });

  it("puts disagreeing dates of one membership into one statement", () => {
    expect(one(said({ since: date("2010") }), said({ article: "a2", since: date("2012") }))?.since?.edtf).toBe("2010");
  });

  it("prefers the date of more publishers, not of more articles", () => {
    const often = [1, 2, 3].map((n) => said({ article: `b${n}`, since: date("2012") }));
    const widely = [said({ article: "a1", publisher: "A", since: date("2013") }), said({ article: "a2", publisher: "B", since: date("2013") })];
    expect(one(...often, ...widely)?.since?.edtf).toBe("2013");
  });

  it("counts who names the year as support for a day in it", () => {
    const year = said({ publisher: "A", since: date("2013") });
    const day = said({ article: "a2", publisher: "B", since: date("2013-05-02") });
    const other = said({ article: "a3", publisher: "C", since: date("2012-01-01") });
    expect(one(year, day, other)?.since?.edtf).toBe("2013-05-02");
  });

  it("prefers a date that a text names to one taken from a publication", () => {
    const derived = date("2021-03", DateDerivation.PUBLICATION);
    expect(one(said({ since: derived }), said({ article: "a2", publisher: "B", since: derived }), said({ article: "a3", since: date("2020") }))?.since?.edtf).toBe("2020");
    expect(one(said({ since: derived }))?.since).toEqual(derived);
  });

  it("prefers an article's date to a registry row's when each stands alone", () => {
    const row = said({ registry: true, publisher: "registry: t.csv", published: null, since: date("2019-01-01") });
    expect(one(row, said({ since: date("2020") }))?.since?.edtf).toBe("2020");
  });

  it("lets what was done beat what was planned, whichever came first", () => {
    const { STATED, DECIDED, PLANNED } = StatementStatus;
    expect(one(said({ status: PLANNED }), said({ article: "a2", status: DECIDED }))?.status).toBe(DECIDED);
    expect(one(said({ status: STATED, published: "2015" }), said({ article: "a2", status: PLANNED, published: "2020" }))?.status).toBe(STATED);
  });

  it("lets an end count from the day it is reported", () => {
    const { STATED, FORMER } = StatementStatus;
    expect(one(said({ status: STATED, published: "2015" }), said({ article: "a2", status: FORMER, published: "2020" }))?.status).toBe(FORMER);
    expect(one(said({ status: FORMER, published: "2015" }), said({ article: "a2", status: STATED, published: "2020" }))?.status).toBe(STATED);
    expect(one(said({ status: FORMER, published: "2015" }), said({ article: "a2", status: STATED, published: null }))?.status).toBe(FORMER);
  });

  it("believes an article that something is planned, although a registry row without a date has it already", () => {
    const row = said({ registry: true, publisher: "registry: t.csv", published: null });
    expect(one(row, said({ status: StatementStatus.PLANNED }))?.status).toBe(StatementStatus.PLANNED);
    const dated = said({ registry: true, publisher: "registry: t.csv", published: null, since: date("2019") });
    expect(one(dated, said({ status: StatementStatus.PLANNED }))?.status).toBe(StatementStatus.STATED);
  });

  it("grows surer with every independent publisher, and never quite sure", () => {
    expect(one(said({ confidence: 0.8 }), said({ article: "a2", confidence: 0.6 }))?.confidence).toBe(0.8);
    expect(one(said({ confidence: 0.8 }), said({ article: "a2", publisher: "B", confidence: 0.5 }))?.confidence).toBe(0.9);
    const many = Array.from({ length: 20 }, (_, n) => said({ article: `a${n}`, publisher: `p${n}` }));
    expect(one(...many)?.confidence).toBe(0.99);
  });

  it("gives the fullest form of a role to both times of one office", () => {
    const { statements } = assemble([said({ role: "CIO", since: { edtf: "2019", derivedFrom: null } }), said({ article: "a2", role: "Landes-CIO", until: { edtf: "2010", derivedFrom: null } })], NOW);
    expect(statements.map(({ role }) => role)).toEqual(["Landes-CIO", "Landes-CIO"]);
  });

  it("keeps the fullest form of a role", () => {
    expect(one(said({ role: "CIO" }), said({ article: "a2", role: "Landes-CIO" }))?.role).toBe("Landes-CIO");
  });

  it("stores a symmetric relation once, whichever way it was read", () => {
    const there: Assertion = { ...said(), predicate: "COOPERATES_WITH", subject: "DE-SN", object: "DE-BW" };
    const back: Assertion = { ...said({ article: "a2" }), predicate: "COOPERATES_WITH", subject: "DE-BW", object: "DE-SN" };
    expect(one(there, back)).toMatchObject({ subject: "DE-BW", object: "DE-SN" });
  });
});

const ARTICLES = ["a1", "a2", "a3", "a4", "a5"];

/** An article has one publisher and one date. */
const withVoice = (assertion: Assertion): Assertion => ({ ...assertion, ...voiceOf(assertion.evidence.article) });
const voiceOf = (article: string | null) => ({ publisher: article === "a2" ? "B" : "A", published: article === "a3" ? null : "2016" });

/** What is stored when readings are assembled and written one after the other. */
class SmallGraph {
  private readonly records = new Map<string, StatementRecord | EvidenceRecord>();

  get current(): StatementRecord[] {
    return sorted(this.statements.filter(({ retractedAt }) => retractedAt === null));
  }

  get evidence(): EvidenceRecord[] {
    return [...this.records.values()].filter((record) => record.type === "evidence" && record.retractedAt === null) as EvidenceRecord[];
  }

  read(given: readonly Assertion[], readAgain: readonly string[] = []): void {
    const last = [...this.records.values()].filter(({ id, knownFrom }) => !id.endsWith(`@${knownFrom}`));
    const evidence = last.flatMap((record) => (record.type === "evidence" ? [{ record, ...voiceOf(record.article) }] : []));
    const statements = last.filter((record) => record.type === "statement");
    const changes = reassemble({ statements, evidence }, { assertions: given, readAgain: new Set(readAgain), pastTexts: new Map() }, NO_DECISIONS, NOW);
    for (const record of [...changes.statements, ...changes.evidence]) this.records.set(record.id, record);
  }

  private get statements(): StatementRecord[] {
    return [...this.records.values()].filter((record) => record.type === "statement");
  }
}

const edtf = fc.constantFrom("2010", "2012-05", "2012-05-17", "2015~", "2019", "2020-03-01", "2010-40");
const assertions = fc.array(
  fc
    .record({
      article: fc.constantFrom(...ARTICLES),
      publisher: fc.constantFrom("A", "B", "C"),
      published: fc.constantFrom(null, "2011-01-01", "2016", "2021-07"),
      since: fc.option(edtf.map((text) => date(text))),
      until: fc.option(edtf.map((text) => date(text))),
      status: fc.constantFrom(...Object.values(StatementStatus)),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
      role: fc.constantFrom(null, "CIO", "Landes-CIO", "Präsidentin"),
      object: fc.constantFrom("kitu", "govdigital"),
    })
    .map((what) => said(what)),
  { minLength: 1, maxLength: 12 },
);

const sorted = <T extends { id: string }>(records: readonly T[]): T[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("assembled statements, whatever the evidence", () => {
  it("are the same in any order of the evidence", () => {
    fc.assert(
      fc.property(assertions, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = given.map((assertion) => ({ assertion, at: random.next().value })).sort((a, b) => a.at - b.at).map(({ assertion }) => assertion);
        const [left, right] = [assemble(given, NOW), assemble(shuffled, NOW)];
        expect(sorted(right.statements)).toEqual(sorted(left.statements));
        expect(sorted(right.evidence)).toEqual(sorted(left.evidence));
      }),
    );
  });

  it("are the same when evidence is given twice", () => {
    fc.assert(
      fc.property(assertions, (given) => {
        expect(assemble([...given, ...given], NOW)).toEqual(assemble(given, NOW));
      }),
    );
  });

  it("have unique ids, and every piece of evidence one of them", () => {
    fc.assert(
      fc.property(assertions, (given) => {
        const { statements, evidence } = assemble(given, NOW);
        const ids = new Set(statements.map(({ id }) => id));
        expect(ids.size).toBe(statements.length);
        expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
        expect(new Set(evidence.map(({ statement }) => statement))).toEqual(ids);
      }),
    );
  });

  it("are the same when articles are read one by one as when they are read at once", () => {
    fc.assert(
      fc.property(assertions, (some) => {
        const given = some.map(withVoice);
        const graph = new SmallGraph();
        for (const article of ARTICLES) graph.read(given.filter(({ evidence }) => evidence.article === article));
        expect(graph.current).toEqual(sorted(assemble(given, NOW).statements));
      }),
    );
  });

  it("are, after articles have been read again, those of the last readings", () => {
    fc.assert(
      fc.property(assertions, assertions, (first, second) => {
        const [old, given] = [first, second].map((some) => some.map(withVoice));
        const graph = new SmallGraph();
        graph.read(old ?? []);
        graph.read(given ?? [], ARTICLES);
        const expected = assemble(given ?? [], NOW);
        expect(graph.current).toEqual(sorted(expected.statements));
        expect(sorted(graph.evidence)).toEqual(sorted(expected.evidence));
      }),
    );
  });
});
