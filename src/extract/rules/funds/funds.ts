import { ofKind } from "../act-rule.js";
import { modalityOf } from "../modality.js";
import { unmask } from "../../clauses/pattern-text.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { keyOf } from "../reading.js";
import type { Reading } from "../reading.js";
import { each } from "../rule.js";
import type { Finding, RelationRule } from "../rule.js";
import type { StatementStatus } from "../../../model/statement.js";
import { latin } from "../../text/latin.js";

const AMOUNT = latin(/(?<amount>(?:rund |etwa |knapp |bis zu |mehr als |über )?(?:[\d.,]+|\p{L}+) ?(?:Million(?:en)?|Milliarden?|Mio\.?|Mrd\.?|Tausend)? ?Euro)(?!\p{L})/u);
const PAYS = latin(/(?<!\p{L})(?:stell(?:t|en|te|ten) .*(?:bereit|zur Verfügung)|(?:be)?förder(?:t|n|te|ten)|bezuschuss(?:t|en|te|ten)|unterstütz(?:t|en|te|ten)|finanzier(?:t|en|te|ten)|beteilig(?:t|en|te|ten) sich|gewähr(?:t|en|te|ten)|zahl(?:t|en|te|ten)|steuer(?:t|n|te|ten) .*bei|beigesteuert|schie(?:ß|ss)(?:t|en) .*zu|schoss(?:en)? .*zu|zugeschossen|überweis(?:t|en)|investier(?:t|en|te|ten)|bewillig(?:t|en|te|ten)|übern(?:immt|ehmen|ahm|ahmen) .*[Kk]osten|träg(?:t|en) .*[Kk]osten|trug(?:en)? .*[Kk]osten|übergab(?:en)? .*Förderbescheid|erhält|erhalten|erhielt(?:en)?|bekomm(?:t|en)|bekam(?:en)?|bereitgestellt|[Gg]efördert|[Bb]ezuschusst|[Ff]inanziert)(?!\p{L})/u);
/** What is paid for is the subject: «⟨F⟩ wird von ⟨A⟩ gefördert», «⟨F⟩ erhält vom ⟨A⟩ …», also without its auxiliary at the beginning. */
const PASSIVE = latin(/(?<!\p{L})(?:(?:wird|werden|wurde|wurden|werde) .*(?:gefördert|bezuschusst|finanziert|bereitgestellt|unterstützt|bewilligt)|(?:Gefördert|Bezuschusst|Finanziert|Unterstützt) (?:wird|werden|wurde|wurden)|(?:gefördert|bezuschusst|finanziert|unterstützt) (?:wird|werden|wurde|wurden)|erhält|erhalten|erhielt(?:en)?|bekomm(?:t|en)|bekam(?:en)?)(?!\p{L})/u);
/** Money for goods and as a penalty funds nothing. */
const BOUGHT = /Rechnung|Auftrag|Preis(?!\p{L})|Umsatz|Gewinn|Strafe|Bußgeld|Kaufpreis|Darlehen|Gehalt/u;
/** «… investiert 25 Millionen Euro und lobt ⟨N⟩». */
const ANOTHER_VERB = / und \p{Ll}{3,}t(?:e|en)? [^,]*$/u;
const RECEIVES = /^(?:BARE|GENITIVE|für|an|in|bei)$/;
/** «Weitere 2,1 Millionen Euro kommen vom ⟨A⟩»: for what, was said before. */
const COMES = pattern(`(?:[Ww]eitere|[Dd]avon|[Hh]inzu kommen|[Zz]usätzliche|[Rr]und|[Kk]napp|^)(?: \\p{Ll}+){0,2} ${AMOUNT.source} (?:kommen|kommt|kamen|stammen|stammt|fließen|steuert|steuern|trägt|tragen|gibt|geben|schießt|schießen|legt|legen|übernimmt|übernehmen) (?:(?:vom|von|von der|aus dem Haushalt (?:des|der)|aus Mitteln (?:des|der)) )?${BEFORE_NAME}{subject:Party+}(?= (?:bei|dazu|zu|hinzu|drauf)(?=[ .,;])|[.,;]|$)`);

function coming(clause: string, status: StatementStatus, reading: Reading): Finding[] {
  return matches(clause, COMES).flatMap(({ groups = {} }) => {
    const before = reading.found.findLast(({ predicate }) => predicate === "FUNDS");
    return before ? each("FUNDS", reading.mentionsIn(groups["subject"], "Party"), [before.object], { status, clause, filled: true, carried: { amount: unmask(groups["amount"] ?? "", reading.text) } }) : [];
  });
}

/** «steuert … zum ⟨M⟩ bei». */
const TO = /^(?:BARE|GENITIVE|für|an|in|bei|zu|zum|zur)$/;

/** «⟨A⟩ stellt zehn Millionen Euro für die Kommunen bereit», «⟨A⟩ fördert das ⟨N⟩ mit 2,4 Millionen Euro». */
export const funds: RelationRule = {
  name: "funds/funds",
  about: ["Party"],
  cue: latin(/Euro(?!\p{L})/u),
  read: ({ clauses, text, index }, reading) =>
    clauses.flatMap(({ text: clause, phrases }): Finding[] => {
      const amount = AMOUNT.exec(clause)?.groups?.["amount"];
      const status = modalityOf(clause);
      if (!amount || !status || BOUGHT.test(clause)) return [];
      const more = coming(clause, status, reading);
      if (more.length > 0 || !PAYS.test(clause)) return more;
      const passive = PASSIVE.test(clause);
      const payer = ofKind(phrases, "Party").find(({ tie }) => (passive ? /^(?:von|vom|durch)$/.test(tie) : tie === "BARE"));
      const receives = /(?:steuer|schie|schoss).*|zugeschossen|beigesteuert/.test(clause) ? TO : RECEIVES;
      const funded = payer && ["System", "Programme", "Party"].flatMap((kind) => ofKind(phrases, kind)).find((phrase) => phrase.number !== payer.number && receives.test(phrase.tie));
      if (!payer || (funded && funded.at > payer.at && ANOTHER_VERB.test(clause.slice(clause.indexOf(amount), funded.at)))) return [];
      const payers = ofKind(phrases, "Party").filter(({ list, tie, number }) => list === payer.list && tie === payer.tie && number !== funded?.number).map(({ number }) => reading.mention(number));
      const object = funded ? reading.mention(funded.number) : /beteilig/.test(clause) ? lastOrganisation(text, index) : undefined;
      const carried = { amount: unmask(amount, reading.text) };
      return object ? payers.filter((subject) => keyOf(object) !== keyOf(subject)).map((subject) => ({ predicate: "FUNDS" as const, subject, object, status, clause, carried })) : [];

      /** «…; das Land beteiligt sich mit 200.000 Euro»: at what, stands before. */
      function lastOrganisation(sentence: string, at: number) {
        const before = sentence.slice(0, sentence.indexOf(clause.slice(0, 12)));
        return reading.mentionsIn(`${reading.sentences[at - 1]?.text ?? ""} ${before}`, "ItServiceProvider").at(-1) ?? reading.mentionsIn(before, "Company").at(-1);
      }
    }),
};
