import "./monaco-workers.js";
import "graphiql/style.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { Playground } from "./playground.js";

const container = document.getElementById("playground");
if (container) createRoot(container).render(<Playground />);
