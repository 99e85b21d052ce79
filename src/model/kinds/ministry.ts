import { Kind } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "Ministry", plural: "ministries", description: "A ministry or state chancellery (Ministerium, Senatsverwaltung, Staatskanzlei).", implements: [Organization] })
export class Ministry extends Organization {}
