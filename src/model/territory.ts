import { Int } from "type-graphql";
import type { Connection } from "./connection.js";
import { KindInterface, Property, Relationship } from "./catalogue.js";
import { Party } from "./party.js";

/** States, districts and municipalities, with their keys in the official register (GV-ISys). */
@KindInterface({ label: "Territory", plural: "territories", description: "A state, a district or a municipality (Gebietskörperschaft).", implements: [Party] })
export abstract class Territory extends Party {
  @Property(() => String, { nullable: true, description: "Amtlicher Gemeindeschlüssel: 2 digits (state), 5 (district) or 8 (municipality); null for unions of municipalities." })
  readonly ags!: string | null;

  @Property(() => String, { nullable: true, description: "Amtlicher Regionalschlüssel, 2 to 12 digits." })
  readonly ars!: string | null;

  @Property(() => String, { nullable: true, description: "Official name as in the register." })
  readonly officialName!: string | null;

  @Property(() => String, { nullable: true, description: "What the register calls it (Bezeichnung): Land, Landkreis, kreisfreie Stadt, Gemeinde, Samtgemeinde, …" })
  readonly designation!: string | null;

  @Property(() => Int, { nullable: true, description: "Inhabitants on 31 December 2021 (Destatis)." })
  readonly population!: number | null;

  @Relationship({ predicate: "BELONGS_TO", direction: "out", to: "Territory", description: "The territory it lies in." })
  readonly parents!: Connection<Territory>;

  @Relationship({ predicate: "BELONGS_TO", direction: "in", to: "Territory", description: "Territories that lie in it." })
  readonly territories!: Connection<Territory>;
}
