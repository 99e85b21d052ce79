import { Kind } from "../catalogue.js";
import { Territory } from "../territory.js";

@Kind({ label: "Municipality", plural: "municipalities", description: "A municipality (Gemeinde, Stadt), or a union of municipalities (Samtgemeinde, Amt). Local id: AGS of 8 digits, or ARS of 9 for a union.", implements: [Territory] })
export class Municipality extends Territory {}
