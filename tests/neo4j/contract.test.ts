import { inject } from "vitest";
import { openStore } from "../../src/store/open-store.js";
import { describeStore } from "../store/contract.js";

describeStore("Neo4j", { open: () => openStore(inject("neo4jUrl")) });
