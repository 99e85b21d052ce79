import type { Claim } from "../model/claim.js";
import { DateDerivation } from "../model/edtf-date.js";
import type { Mention } from "../model/mention.js";
import type { ArticleRecord, DateValue } from "../model/records.js";
import { StatementStatus } from "../model/statement.js";
import { agreementEntity } from "./agreements.js";
import type { AgreementReading } from "./agreements.js";
import type { KnownEntities } from "./known-entities.js";
import { antecedent } from "./link-mentions.js";
import type { Link } from "./link-mentions.js";
import { foldName } from "./name-identity.js";

/** Links the agreements of one article by who concluded them and when; their parties must be in `links` already. */
export function linkAgreements(mentions: readonly Mention[], claims: readonly Claim[], links: ReadonlyMap<Mention, Link>, article: ArticleRecord, known: KnownEntities): Map<Mention, Link> {
  const linked = new Map<Mention, Link>();
  const taken = new Set<string>();
  for (const reading of group(mentions.map((mention) => readAgreement(mention, claims, links)), claims)) {
    const entity = agreementEntity(reading, article, known, taken);
    taken.add(entity.id);
    for (const mention of reading.mentions) linked.set(mention, { entity });
  }
  return linked;
}

function readAgreement(mention: Mention, claims: readonly Claim[], links: ReadonlyMap<Mention, Link>): AgreementReading {
  const own = claims.filter(({ predicate, object }) => (predicate === "PARTY_TO" || predicate === "SIGNED") && antecedent(object) === mention);
  const parties = own.flatMap(({ predicate, subject }) => {
    const link = predicate === "PARTY_TO" ? links.get(antecedent(subject)) : undefined;
    return link && "entity" in link ? [[link.entity.id, link.entity] as const] : [];
  });
  const done = own.filter(({ status }) => status !== StatementStatus.PLANNED);
  const signedOn = mention.properties["signedOn"];
  const dates: DateValue[] = done.flatMap(({ since }) => (since ? [since] : []));
  if (typeof signedOn === "string") dates.push({ edtf: signedOn, derivedFrom: null });
  if (dates.length === 0) dates.push(...newsOf(new Map(parties), claims, links));
  return { mentions: [mention], parties: new Map(parties), dates };
}

/** «haben jetzt eine Kooperation vereinbart»: when parties of the agreement are said to have come together just now, that was it. */
function newsOf(parties: AgreementReading["parties"], claims: readonly Claim[], links: ReadonlyMap<Mention, Link>): DateValue[] {
  const isParty = (mention: Mention): boolean => {
    const link = links.get(antecedent(mention));
    return link !== undefined && "entity" in link && parties.has(link.entity.id);
  };
  return claims.flatMap(({ predicate, subject, object, since }) =>
    predicate === "COOPERATES_WITH" && since?.derivedFrom === DateDerivation.PUBLICATION && isParty(subject) && isParty(object) ? [since] : [],
  );
}

/** Readings that are of one agreement: the same noun, or the same type with the same parties, and no other year. */
function group(readings: readonly AgreementReading[], claims: readonly Claim[]): AgreementReading[] {
  const groups: AgreementReading[] = [];
  for (const reading of readings) {
    const at = groups.findIndex((other) => areOne(reading, other) && !succeed(reading, other, claims));
    const other = groups[at];
    if (!other) groups.push(reading);
    else groups[at] = { mentions: [...other.mentions, ...reading.mentions], parties: new Map([...other.parties, ...reading.parties]), dates: [...other.dates, ...reading.dates] };
  }
  return groups;
}

function areOne(left: AgreementReading, right: AgreementReading): boolean {
  const [leftYears, rightYears] = [yearsOf(left), yearsOf(right)];
  if (leftYears.size > 0 && rightYears.size > 0 && ![...leftYears].some((year) => rightYears.has(year))) return false;
  const names = new Set(left.mentions.map(({ name }) => foldName(name)));
  if (right.mentions.some(({ name }) => names.has(foldName(name)))) return true;
  const types = new Set(left.mentions.map(({ properties }) => properties["agreementType"] ?? null));
  const sameType = right.mentions.some(({ properties }) => properties["agreementType"] !== undefined && types.has(properties["agreementType"]));
  const [small, large] = left.parties.size < right.parties.size ? [left.parties, right.parties] : [right.parties, left.parties];
  return sameType && small.size > 0 && [...small.keys()].every((party) => large.has(party));
}

const yearsOf = ({ dates }: AgreementReading): Set<string> => new Set(dates.map(({ edtf }) => edtf.slice(0, 4)));

/** Whether the text says that one replaced the other. */
function succeed(left: AgreementReading, right: AgreementReading, claims: readonly Claim[]): boolean {
  const ends = (claim: Claim): Mention[] => [antecedent(claim.subject), antecedent(claim.object)];
  return claims.some((claim) => {
    const [subject, object] = ends(claim);
    if (claim.predicate !== "SUCCEEDS" || !subject || !object) return false;
    const [inLeft, inRight] = [left.mentions, right.mentions];
    return (inLeft.includes(subject) && inRight.includes(object)) || (inRight.includes(subject) && inLeft.includes(object));
  });
}
