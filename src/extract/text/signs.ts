import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { sourceOf } from "./latin.js";

/** One of these strings a text must hold; folded, see `fold`. */
export type Sign = readonly string[];

/** What is known of a part of an expression. */
interface Part {
  /** All that it matches, where that is few strings. */
  readonly whole: Sign | null;
  /** What a text must hold for it to match, each. */
  readonly signs: readonly Sign[];
}

const NOTHING: Part = { whole: [""], signs: [] };
const ANYTHING: Part = { whole: null, signs: [] };
/** More strings say too little to be worth the look. */
const MOST = 80;
/** Joined with one another, strings become many: beyond this only one joined with many is. */
const FEW = 24;
/** No string of a sign is shorter, but for the beginning of a placeholder. */
const SHORTEST = 3;
export const PLACEHOLDER = "⟨";

/** A character without its case: German letters and their capitals differ in one bit. Others may come to be the same. */
export const fold = (code: number): number => code | 32;
/** Signs of the long s, of Kelvin and Ångström, and the capital ß: without regard to case these are letters from elsewhere. */
export const isOddLetter = (code: number): boolean => code === 0x17f || code === 0x212a || code === 0x212b || code === 0x1e9e;

/**
 * What a text must hold for an expression to match it; nothing where it can match without. `mayMatch` asks for it.
 *
 * @example signsIn(/(?:vom|durch) .*[Bb]etr[ie]+b/u) // [["vom ", "durch "], ["betr"]]
 */
export function signsIn(expression: RegExp): readonly Sign[] {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(sourceOf(expression), undefined, undefined, expression.unicode);
  return signsWith(new Reader(expression.ignoreCase).oneOf(alternatives)).map(withoutLonger);
}

class Reader {
  constructor(private readonly ignoreCase: boolean) {}

  oneOf(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => inTurn(elements.map((element) => this.element(element))));
    const [only] = parts;
    if (!only || parts.length === 1) return only ?? NOTHING;
    const whole = parts.flatMap((part) => part.whole ?? []);
    if (parts.every((part) => part.whole !== null) && whole.length <= MOST) return { whole: [...new Set(whole)], signs: [] };
    const best = parts.map((part) => bestOf(signsWith(part)));
    const sign = best.every((each) => each !== null) ? best.flat() : [];
    return { whole: null, signs: isTelling(sign) ? [sign] : [] };
  }

  private element(element: AST.Element): Part {
    switch (element.type) {
      case "Character":
        return this.character(element.value);
      case "CharacterClass":
        return this.class(element);
      case "Group":
      case "CapturingGroup":
        return this.oneOf(element.alternatives);
      case "Quantifier":
        return this.repeated(element);
      case "Assertion":
        return this.assertion(element);
      default:
        return ANYTHING;
    }
  }

  private character(code: number): Part {
    const [character, hasCase] = [String.fromCodePoint(code), code > 0x7f && String.fromCodePoint(code).toLowerCase() !== String.fromCodePoint(code).toUpperCase()];
    const isFolded = !this.ignoreCase || !hasCase || GERMAN.test(character);
    return code <= 0xffff && isFolded ? { whole: [String.fromCharCode(fold(code))], signs: [] } : ANYTHING;
  }

  private class({ negate, elements }: AST.CharacterClass): Part {
    if (negate || elements.length > MOST) return ANYTHING;
    const characters = elements.map((each) => (each.type === "Character" ? this.character(each.value).whole : null));
    return characters.every((each) => each !== null) ? { whole: [...new Set(characters.flat())], signs: [] } : ANYTHING;
  }

  private repeated({ element, min, max }: AST.Quantifier): Part {
    if (min === 0 && max > 1) return ANYTHING;
    const once = this.element(element);
    if (min === 0) return once.whole && once.whole.length < FEW ? { whole: [...new Set(["", ...once.whole])], signs: [] } : ANYTHING;
    return min === 1 && max === 1 ? once : { whole: null, signs: signsWith(once) };
  }

  /** What must stand before or behind stands in the text too. */
  private assertion(assertion: AST.Assertion): Part {
    const isPositive = (assertion.kind === "lookahead" || assertion.kind === "lookbehind") && !assertion.negate;
    return isPositive ? { whole: [""], signs: signsWith(this.oneOf(assertion.alternatives)) } : NOTHING;
  }
}

const GERMAN = /[äöüß]/i;

/** Joins what follows one another: strings grow as long as all are known, then new ones begin. */
function inTurn(parts: readonly Part[]): Part {
  const signs: Sign[] = [];
  let run: Sign = [""];
  let isWhole = true;
  for (const part of parts) {
    signs.push(...part.signs);
    const { whole } = part;
    if (whole && whole.length * run.length <= Math.max(FEW, whole.length, run.length)) {
      run = whole.length === 1 && whole[0] === "" ? run : whole.flatMap((end) => run.map((start) => start + end));
    } else {
      isWhole = false;
      if (isTelling(run)) signs.push(run);
      run = whole ?? [""];
    }
  }
  if (isWhole && signs.length === 0) return { whole: [...new Set(run)], signs };
  return { whole: null, signs: isTelling(run) ? [...signs, run] : signs };
}

const isTelling = (sign: Sign): boolean => sign.length > 0 && sign.length <= MOST && sign.every((each) => each.length >= SHORTEST || (each.length === 2 && each.startsWith(PLACEHOLDER)));
const signsWith = ({ whole, signs }: Part): readonly Sign[] => (whole && isTelling(whole) ? [...signs, whole] : signs);

/** Fewest strings and the longest occur least by chance. */
export const bestOf = (signs: readonly Sign[]): Sign | null => [...signs].sort((a, b) => chance(a) - chance(b))[0] ?? null;
export const chance = (sign: Sign): number => sign.reduce((sum, each) => sum + 4 ** -Math.min(each.length, 8), 0);

/** «abgeschlossen» is there only where «geschlossen» is. */
const withoutLonger = (sign: Sign): Sign => [...new Set(sign)].filter((each, _, all) => !all.some((other) => other !== each && each.includes(other)));
