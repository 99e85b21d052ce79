import { Kind } from "../catalogue.js";
import { Territory } from "../territory.js";

@Kind({ label: "District", plural: "districts", description: "A district (Landkreis, Kreis, Region). Local id: five-digit AGS, e.g. `15083`.", implements: [Territory] })
export class District extends Territory {}
