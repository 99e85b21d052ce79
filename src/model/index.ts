/** Every kind, in the order in which they are shown. Adding a kind is one file and one line here. */
export { State } from "./kinds/state.js";
export { District } from "./kinds/district.js";
export { Municipality } from "./kinds/municipality.js";
export { MunicipalAssociation } from "./kinds/municipal-association.js";
export { Cooperative } from "./kinds/cooperative.js";
export { ItServiceProvider } from "./kinds/it-service-provider.js";
export { Ministry } from "./kinds/ministry.js";
export { Body } from "./kinds/body.js";
export { Company } from "./kinds/company.js";
export { Official } from "./kinds/official.js";
export { Agreement } from "./kinds/agreement.js";
export { Law } from "./kinds/law.js";
export { System } from "./kinds/system.js";
export { Programme } from "./kinds/programme.js";

export { Entity } from "./entity.js";
export { Party } from "./party.js";
export { Territory } from "./territory.js";
export { Organization } from "./organization.js";
