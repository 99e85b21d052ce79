import { Kind } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "ItServiceProvider", plural: "itServiceProviders", description: "A public IT service provider (Zweckverband, AöR, Eigenbetrieb, GmbH in public hands), e.g. Dataport or KID Magdeburg.", implements: [Organization] })
export class ItServiceProvider extends Organization {}
