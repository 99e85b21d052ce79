import { byGroup } from "../src/web/example.js";
import type { Example } from "../src/web/example.js";
import { shortenedAnswer } from "./shortened-answer.js";

/** An example with what it was answered. */
export interface AnsweredExample extends Example {
  readonly data: unknown;
}

const HEAD = `# Questions and their answers

Every query of [\`examples/\`](../examples) with what it gives on the seed, shortened: \`…\` stands where more was. \`npm run questions\` writes this page.
`;

/** The Markdown of docs/questions.md. */
export function questionsDocument(answered: readonly AnsweredExample[]): string {
  const answers = new Map(answered.map(({ name, data }) => [name, data]));
  const groups = byGroup(answered);
  const contents = groups.map(([group, examples]) => `- [${capitalised(group)}](#${group}): ${examples.length}`).join("\n");
  const sections = groups.map(([group, examples]) => [`## ${capitalised(group)}`, ...examples.map((example) => section(example, answers.get(example.name)))].join("\n\n"));
  return `${[HEAD + "\n" + contents, ...sections].join("\n\n")}\n`;
}

function section({ name, asker, question, query }: Example, data: unknown): string {
  const body = query.replace(/^(?:#.*\n)+/, "").trimEnd();
  return `### ${question}

${asker.replace(/ asks$/, "")} · [\`${name}\`](../examples/${name}.graphql)

\`\`\`graphql
${body}
\`\`\`

\`\`\`js
${shortenedAnswer(data)}
\`\`\``;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
