import { Kind, Property } from "../catalogue.js";
import { Organization } from "../organization.js";

@Kind({ label: "MunicipalAssociation", plural: "municipalAssociations", description: "An association of municipalities (kommunaler Spitzenverband), or the group of those of one state.", implements: [Organization] })
export class MunicipalAssociation extends Organization {
  @Property(() => Boolean, { description: "True for the group «kommunale Spitzenverbände» of a state, which is no legal person." })
  readonly isGroup!: boolean;
}
