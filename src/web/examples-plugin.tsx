import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { GraphiQLPlugin } from "@graphiql/react";
import type { ReactElement } from "react";
import { exampleGroups } from "./examples.js";
import type { Example } from "./example.js";

/** The panel of the playground that lists the examples by whom they are for; choosing one opens it as a tab. */
export const examplesPlugin: GraphiQLPlugin = { title: "Examples", icon: Icon, content: Panel };

function Icon(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h4" />
    </svg>
  );
}

function Panel(): ReactElement {
  const open = useOpenExample();
  return (
    <section aria-label="Examples" className="examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      {exampleGroups.map(([group, examples]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {examples.map((example) => (
              <li key={example.query}>
                <button type="button" onClick={() => open(example)}>
                  {example.question} <small>{example.asker}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Goes to the tab that holds an example, or opens one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);
  return ({ query }) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    editor?.setValue(query);
  };
}
