import { acceded } from "./party-to/acceded.js";
import { accession } from "./member-of/accession.js";
import { admitted } from "./member-of/admitted.js";
import { afterName } from "./holds-office/after-name.js";
import { agreedOn } from "./party-to/agreed-on.js";
import { agreementOf } from "./party-to/agreement-of.js";
import { amongMembers } from "./member-of/among-members.js";
import { byWhich } from "./party-to/by-which.js";
import { cameLater } from "./member-of/came-later.js";
import { carriedBy } from "./member-of/carried-by.js";
import { holdsStake } from "./member-of/holds-stake.js";
import { appointed } from "./holds-office/appointed.js";
import { beforeName } from "./holds-office/before-name.js";
import { belongs } from "./member-of/belongs.js";
import { boardMember } from "./holds-office/board-member.js";
import { colleague } from "./holds-office/colleague.js";
import { concludedBy } from "./party-to/concluded-by.js";
import { cooperationAgreed } from "./party-to/cooperation-agreed.js";
import { emerged } from "./succeeds/emerged.js";
import { enteredInto } from "./party-to/entered-into.js";
import { earlierAgreement } from "./succeeds/earlier-agreement.js";
import { fixes } from "./concerns/fixes.js";
import { followUpLaw } from "./succeeds/follow-up-law.js";
import { founded } from "./founded/founded.js";
import { founders } from "./founded/founders.js";
import { funds } from "./funds/funds.js";
import { heads } from "./holds-office/heads.js";
import { inBrackets } from "./holds-office/in-brackets.js";
import { inContext } from "./belongs-to/in-context.js";
import { isMember } from "./member-of/is-member.js";
import { joined } from "./member-of/joined.js";
import { jointProject } from "./operates/joint-project.js";
import { merged } from "./succeeds/merged.js";
import { namedAfterState } from "./belongs-to/named-after-state.js";
import { ofState } from "./belongs-to/of-state.js";
import { jointOffices } from "./holds-office/joint-offices.js";
import { newcomer } from "./member-of/newcomer.js";
import { newHolder } from "./holds-office/new-holder.js";
import { operates } from "./operates/operates.js";
import { partnerOf } from "./party-to/partner-of.js";
import { partnersAre } from "./party-to/partners-are.js";
import { predecessor } from "./holds-office/predecessor.js";
import { predicative } from "./holds-office/predicative.js";
import { regulatesCooperation } from "./party-to/regulates-cooperation.js";
import { renamed } from "./succeeds/renamed.js";
import { replaces } from "./succeeds/replaces.js";
import { represented } from "./member-of/represented.js";
import { resolved } from "./party-to/resolved.js";
import { sealedCooperation } from "./cooperates-with/sealed-cooperation.js";
import { runBy } from "./operates/run-by.js";
import { shares } from "./member-of/shares.js";
import { signedByHand } from "./signed/signed-by-hand.js";
import { signedByOfficials } from "./party-to/signed-by-officials.js";
import { signedByOffices } from "./signed/signed-by-offices.js";
import { signedByThem } from "./party-to/signed-by-them.js";
import { signedFor } from "./party-to/signed-for.js";
import { signedTogether } from "./party-to/signed-together.js";
import { stateSystem } from "./operates/state-system.js";
import { subsidiary } from "./belongs-to/subsidiary.js";
import { takesPlace } from "./succeeds/takes-place.js";
import { tookOffice } from "./holds-office/took-office.js";
import { worksTogether } from "./cooperates-with/works-together.js";
import { boundBy } from "./party-to/bound-by.js";
import { leftOffice } from "./holds-office/left-office.js";
import { laidDown } from "./party-to/laid-down.js";
import { left } from "./member-of/left.js";
import { listedFounders } from "./founded/listed.js";
import { listedMembers } from "./member-of/listed.js";
import { listedOperators } from "./operates/listed.js";
import { listedParties } from "./party-to/listed.js";
import { namedAppointment } from "./holds-office/named-appointment.js";
import { signatories } from "./signed/signatories.js";
import { signedIt } from "./party-to/signed-it.js";
import { binds } from "./party-to/binds.js";
import { inCompound } from "./member-of/in-compound.js";
import { namedPartners } from "./cooperates-with/named-partners.js";
import { entrusted } from "./operates/entrusted.js";
import { launched } from "./operates/launched.js";
import { subordinate } from "./belongs-to/subordinate.js";
import { supports } from "./funds/supports.js";
import { united } from "./founded/united.js";
import { withPartner } from "./cooperates-with/with-partner.js";
import type { RelationRule } from "./rule.js";

/** All rules, each run over the whole article before the next: later ones may build on what earlier ones found, and of two that say the same the earlier stands. */
export const relationRules: readonly RelationRule[] = [
  signedTogether, signedFor, acceded, concludedBy, enteredInto, agreedOn, resolved, agreementOf, partnersAre, partnerOf, regulatesCooperation, cooperationAgreed, boundBy, binds, byWhich, signedByThem, laidDown, listedParties, signedIt,
  signedByHand, signatories,
  leftOffice, namedAppointment, afterName, beforeName, inBrackets, colleague, boardMember, predicative, appointed, newHolder, jointOffices, heads, predecessor, tookOffice,
  signedByOffices, signedByOfficials,
  isMember, joined, accession, admitted, belongs, amongMembers, newcomer, carriedBy, holdsStake, shares, represented, listedMembers, inCompound, left,
  founded, founders, listedFounders, united,
  cameLater,
  replaces, merged, emerged, renamed, takesPlace, earlierAgreement, followUpLaw,
  fixes,
  operates, runBy, entrusted, launched, stateSystem, jointProject, listedOperators,
  worksTogether, sealedCooperation, namedPartners, withPartner,
  funds, supports,
  namedAfterState, ofState, subsidiary, subordinate, inContext,
];
