import { registerEnumType } from "type-graphql";
import { EntityKind } from "../../graph/entity-kind.js";
import { kinds } from "../../model/catalogue.js";

registerEnumType(EntityKind, {
  name: "EntityKind",
  description: "A kind of entity.",
  valuesConfig: Object.fromEntries(kinds().map(({ label, description }) => [label, { description }])),
});

export { EntityKind };
