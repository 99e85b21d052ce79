import { Kind } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "Company", plural: "companies", description: "A company (Unternehmen), private or municipal, that is no IT service provider of the public sector.", implements: [Organization] })
export class Company extends Organization {}
