import { Kind } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "Cooperative", plural: "cooperatives", description: "A registered cooperative (eingetragene Genossenschaft, eG), e.g. KITU or govdigital.", implements: [Organization] })
export class Cooperative extends Organization {}
