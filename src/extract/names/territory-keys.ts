/** Kinds of the interface Territory. */
export const isTerritory = (kind: string): boolean => kind === "State" || kind === "District" || kind === "Municipality";

const STATES_BY_KEY: Readonly<Record<string, string>> = {
  "01": "DE-SH", "02": "DE-HH", "03": "DE-NI", "04": "DE-HB", "05": "DE-NW", "06": "DE-HE", "07": "DE-RP", "08": "DE-BW",
  "09": "DE-BY", "10": "DE-SL", "11": "DE-BE", "12": "DE-BB", "13": "DE-MV", "14": "DE-SN", "15": "DE-ST", "16": "DE-TH",
};

/** The first two digits of an official key say the state. */
export const stateOfKey = (key: string): string | null => STATES_BY_KEY[key.slice(0, 2)] ?? null;
