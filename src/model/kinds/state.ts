import { Kind } from "../catalogue.js";
import { Territory } from "../territory.js";

@Kind({ label: "State", plural: "states", description: "A German state (Land). Local id: ISO 3166-2, e.g. `DE-ST`.", implements: [Territory] })
export class State extends Territory {}
