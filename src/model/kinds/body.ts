import { Kind } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "Body", plural: "bodies", description: "A board, council or committee (Gremium, Rat, Beirat), or an authority that is no ministry.", implements: [Organization] })
export class Body extends Organization {}
