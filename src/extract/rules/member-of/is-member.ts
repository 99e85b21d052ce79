import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, isIntended } from "../modality.js";
import { untilOf } from "../dates.js";
import { OWNED, topicOf } from "../topic.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const MEMBER = "(?:[\\p{Lu}][\\p{L}-]*)?[Mm]itglied(?:er[n]?|s)?";
const OF = `(?:der|des|von|im|in der|in|bei der|bei|beim) ${BEFORE_NAME}{object:Organization}`;
const ROLE = `(?<role>${MEMBER}|(?:Mit)?[Tt]räger(?:in|innen|land|länder|kommunen?)?|(?:Mit|Mehrheits|Haupt|Allein)?[Gg]esellschafter(?:in|innen)?|Anteilseigner(?:in|innen)?|(?:Mit)?[Ee]igentümer(?:in|innen)?|Genossen)`;
/** «ein Kunde der Träger» is none of them, «einer der Träger» is. */
const NOT_OF = "(?<!(?<!eine[rs]? )(?:der|des) )";
const ALSO = "(?:(?:auch|nun|damit|inzwischen|zudem|außerdem|bereits|seither|mittlerweile|neuerdings|jetzt) )*";
/** «seit ⟨t⟩ ⟨F⟩-Mitglied»: the organisation inside the noun. */
const COMPOUND = "{object:Organization}-(?<role>Mitglied(?:er|s)?|Träger|Gesellschafter)";
const PATTERNS = [
  pattern(`{subject:Party+}(?: \\|)? (?<verb>ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben) (?:[^⟨,]|⟨t\\d+⟩)*?${COMPOUND}`),
  pattern(`{subject:Party+} \\| (?:[^⟨,]|⟨t\\d+⟩)*?${COMPOUND} (?<verb>ist|sind|war|waren|wird|werden|wurde|wurden)`),
  pattern(`{subject:Party+} (?<verb>jetzt|nun|nunmehr|künftig|neues|ab ⟨t\\d+⟩|seit ⟨t\\d+⟩) ${COMPOUND}`),
  pattern(`{subject:Party+} (?<verb>jetzt|nun|nunmehr|künftig|neues|ab ⟨t\\d+⟩|seit ⟨t\\d+⟩) (?:\\p{Ll}+ )?${ROLE} ${OF}`),
  pattern(`{subject:Party+} (?<verb>ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|zählt|zählen)(?: [^⟨]| ⟨t\\d+⟩|[^⟨ ])*? ${NOT_OF}${ROLE} ${OF}`),
  pattern(`(?<verb>[Ii]st|[Ss]ind|[Ww]ird|[Ww]erden|[Ww]urden?) ${ALSO}${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?${ROLE} ${OF}`),
  pattern(`${ROLE} ${OF} (?<verb>ist|sind|wird|werden|wurde|wurden) (?:(?:auch|nun|jetzt|bereits|unter anderem|neben anderen|(?:[^⟨]|⟨t\\d+⟩){0,30}?) )?${BEFORE_NAME}{subject:Party+}`),
  pattern(`{subject:Party+}(?: (?:[^⟨,]|⟨t\\d+⟩)*?)? ${ROLE} ${OF} (?<verb>ist|sind|wird|werden|wurde|wurden)`),
  pattern(`(?<!\\p{L})(?:[Ii]n der|[Ii]n dem|[Ii]m|[Bb]ei der|[Bb]eim|[Bb]ei) {object:Organization} (?<role>Mitglied|Träger|Gesellschafter)(?:er)? (?<verb>ist|sind|war|waren|wird|werden) (?:(?:auch|nun|bereits|unter anderem) )*${BEFORE_NAME}{subject:Party+}`),
  pattern(`(?<!\\p{L})(?:[Ii]n der|[Ii]n dem|[Ii]m|[Bb]ei der|[Bb]eim|[Bb]ei) {object:Organization}(?:, (?:der|dem) [^,]*,)? (?<verb>ist|sind|war|waren|wird|werden) (?:(?:auch|nun|bereits|unter anderem|seit ⟨t\\d+⟩) )*${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?(?<role>Mitglied|Träger|Gesellschafter)`),
  pattern(`{object:Organization}[^⟨]*?,? (?:dessen|deren|zu dessen|zu deren) ${ROLE} (?<verb>)(?:auch )?{subject:Party+}`),
  pattern(`{object:Organization} \\| ${ROLE} (?:neben|außer) ${BEFORE_NAME}{beside:Party} (?:auch )?${BEFORE_NAME}{subject:Party+}(?: und (?:[^⟨,]|⟨[A-Z]\\d+⟩’s)*?)? (?<verb>sind|waren|ist|war)(?=[.,]|$)`),
  pattern(`(?<!\\p{L})(?:[Nn]eben|[Aa]ußer) ${BEFORE_NAME}{beside:Party} (?<verb>ist|sind) (?:auch )?${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?${ROLE} ${OF}`),
  pattern(`{object:Organization} (?<verb>ist|war|bleibt) (?:seit ⟨t\\d+⟩ )?(?:eine|ein) (?:gemeinsame[rs]?|interkommunale[rs]?) (?:kommunale[rs]? )?(?:Anstalt|Einrichtung|Tochter|Tochtergesellschaft|Tochterunternehmen|Gesellschaft|Unternehmen|Zweckverband|Dienstleister|IT-Dienstleister|Rechenzentrum)(?: des öffentlichen Rechts)? (?:der|des|von) ${BEFORE_NAME}{subject:Party+}`),
];

/** «⟨A⟩ ist Mitglied der ⟨E⟩», «Träger der ⟨F⟩ sind ⟨C⟩ und ⟨C⟩». */
export const isMember: RelationRule = {
  name: "member-of/is-member",
  about: ["Party"],
  cue: /gemeinsame[rs]? |interkommunale[rs]? |itglied|Träger|träger|Gesellschafter|gesellschafter|Anteilseigner|Eigentümer|Genossen/,
  read: (sentence, reading) => [...named(sentence, reading), ...owners(sentence, reading), ...becoming(sentence, reading)],
};

/** «Auch ⟨C⟩ will Mitglied werden», «Neues Mitglied ist ⟨C⟩»: of what, was said before. */
const WITHOUT_OBJECT = [
  pattern(`{subject:Party+} (?<verb>will|wollen|möchten?|soll|sollen|wird|werden|ist|sind|wurden?) (?:[^⟨,]|⟨t\\d+⟩)*?Mitglied(?:er)?(?: werden| geworden)?(?=[.,;]|$)`),
  pattern(`{subject:Party+} (?<verb>ist|sind|war|waren|bleibt) (?:\\p{Ll}+ )?(?:eine[rs]? )(?:ihrer|seiner|deren|dessen) (?:\\p{Ll}+ )?${ROLE}(?=[.,;]|$)`),
  pattern(`(?:^|[Aa]uch )(?<verb>[Ww]ill|[Ww]ollen|[Mm]öchten?) ${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?Mitglied(?:er)? werden(?=[.,;]|$)`),
];

function becoming(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause }) => {
    if (!/Mitglied|eine[rs]? (?:ihrer|seiner|deren|dessen) /.test(clause) || isDenied(clause)) return [];
    return WITHOUT_OBJECT.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) => {
      const object = topicOf([...OWNED, "MunicipalAssociation"], sentence, clause, reading, REACH);
      return object ? each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), [object], { status: statusOf(groups["verb"] ?? "", clause), clause, filled: true, carried: { role: roleOf(groups["role"]) } }) : [];
    });
  });
}

const REACH = 3;

function named({ clauses }: ReadSentence, reading: Reading): Finding[] {
  return clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {} }) => {
          if (isDenied(clause)) return [];
          const to = reading.mentionsIn(groups["object"], "Organization");
          const role = roleOf(groups["role"]);
          return each("MEMBER_OF", reading.mentionsIn(`${groups["beside"] ?? ""} ${groups["subject"] ?? ""}`, "Party"), to, { status: statusOf(groups["verb"] ?? "", clause), clause, until: untilOf(` ${clause}`, reading), carried: { role } });
        }),
      ),
    );
}

const OWNERS_ARE = pattern(`^(?:(?:Ihre|Seine|Deren|Dessen) )?(?<role>Träger|Gesellschafter|Mitglieder|Anteilseigner|Mitgliedskommunen) (?:sind|ist) (?:[^⟨]*? )?{subject:Party+}`);

/** «Träger sind ⟨A⟩ und ⟨A⟩»: of what, the sentence before says. */
function owners({ text, index }: ReadSentence, reading: Reading): Finding[] {
  return matches(text, OWNERS_ARE).flatMap(({ groups = {} }) => {
    const before = OWNED.flatMap((kind) => reading.mentionsIn(reading.sentences[index - 1]?.text, kind))[0];
    const role = roleOf(groups["role"]);
    return before ? each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), [before], { filled: true, carried: { role } }) : [];
  });
}

/** «Trägerländer» are «Träger». */
function roleOf(role: string | undefined): string | null {
  return role === undefined || /mitglied/i.test(role) ? null : role.replace(/(?:länder|land|kommunen?)$/, "");
}

function statusOf(verb: string, clause: string): StatementStatus {
  if (/^war/i.test(verb)) return StatementStatus.FORMER;
  return /^(?:w[ei]rd|künftig|ab |möchte)/i.test(verb) || isIntended(clause) ? StatementStatus.PLANNED : StatementStatus.STATED;
}
