/** How dates are put together to be counted. */
export type DateInterval = "YEAR" | "HALF_YEAR" | "QUARTER" | "MONTH";

/** ISO 8601-2 numbers of parts of a year, each with its last month and what it is called. */
const PARTS: Readonly<Record<"HALF_YEAR" | "QUARTER", readonly (readonly [number: string, lastMonth: string, name: string])[]>> = {
  HALF_YEAR: [["40", "06", "H1"], ["41", "12", "H2"]],
  QUARTER: [["33", "03", "Q1"], ["34", "06", "Q2"], ["35", "09", "Q3"], ["36", "12", "Q4"]],
};

const names = new Map(Object.values(PARTS).flatMap((parts) => parts.map(([number, , name]) => [number, name] as const)));

/**
 * The Cypher of the interval that a date lies in, as EDTF (`2022`, `2022-40`, `2022-33`, `2022-11`); null where the date is too vague to say.
 *
 * @param expression The EDTF text, beside which stand the days it can mean, in `…From` and `…To`.
 */
export function intervalCypher(expression: string, interval: DateInterval): string {
  const [from, to] = [`${expression}From`, `${expression}To`].map((day) => intervalOfDay(day, interval));
  return `CASE WHEN ${from} = ${to} THEN ${from} END`;
}

function intervalOfDay(day: string, interval: DateInterval): string {
  if (interval === "YEAR" || interval === "MONTH") return `substring(${day}, 0, ${interval === "YEAR" ? 4 : 7})`;
  const parts = PARTS[interval].map(([number, lastMonth]) => `WHEN substring(${day}, 5, 2) <= '${lastMonth}' THEN '-${number}'`);
  return `(substring(${day}, 0, 4) + CASE ${parts.join(" ")} END)`;
}

/** @example intervalLabel("2022-33") // "2022 Q1"; years and months stay as they are */
export function intervalLabel(edtf: string): string {
  const [year = "", part = ""] = edtf.split("-");
  const name = names.get(part);
  return name ? `${year} ${name}` : edtf;
}
