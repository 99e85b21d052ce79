import "./monaco-workers.js";
import "graphiql/style.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { Playground } from "./playground.js";

// GraphiQL forgets a tab that is chosen before its editor is there: load the editor first.
await Promise.all([import("monaco-graphql/esm/monaco-editor.js"), import("monaco-graphql/esm/lite.js")]);

const container = document.getElementById("playground");
if (container) createRoot(container).render(<Playground />);
