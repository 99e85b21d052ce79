import { stem } from "./analyse.js";
import { isOneSlip } from "./one-slip.js";
import { SortedKeys } from "./sorted-keys.js";

/** All words of the documents, as ways from a word that somebody types to the terms it may mean. */
export class Vocabulary {
  private readonly forms = new Map<string, { documents: number; shown: string }>();
  private readonly folded = new SortedKeys();
  /** How many forms have a term. */
  private readonly terms = new Map<string, number>();
  private readonly backwards = new SortedKeys();

  /** Takes the words of one document, with their spellings. */
  add(words: ReadonlyMap<string, string>): void {
    for (const [folded, shown] of words) {
      const known = this.forms.get(folded);
      if (known) {
        known.documents += 1;
        if (shown < known.shown) known.shown = shown;
      } else this.addForm(folded, shown);
    }
  }

  /** Gives back what `add` took. */
  remove(words: ReadonlyMap<string, string>): void {
    for (const folded of words.keys()) {
      const known = this.forms.get(folded);
      if (!known) continue;
      known.documents -= 1;
      if (known.documents === 0) this.removeForm(folded);
    }
  }

  private addForm(folded: string, shown: string): void {
    this.forms.set(folded, { documents: 1, shown });
    this.folded.add(folded);
    const term = stem(folded);
    const forms = this.terms.get(term) ?? 0;
    this.terms.set(term, forms + 1);
    if (forms === 0) this.backwards.add(backwards(term));
  }

  private removeForm(folded: string): void {
    this.forms.delete(folded);
    this.folded.remove(folded);
    const term = stem(folded);
    const forms = (this.terms.get(term) ?? 0) - 1;
    if (forms > 0) this.terms.set(term, forms);
    else {
      this.terms.delete(term);
      this.backwards.remove(backwards(term));
    }
  }

  has(term: string): boolean {
    return this.terms.has(term);
  }

  /** A spelling of a folded word. */
  shown(folded: string): string {
    return this.forms.get(folded)?.shown ?? folded;
  }

  /** Terms of the words that begin like this. */
  beginning(folded: string, limit: number): string[] {
    return [...new Set(this.folded.startingWith(folded, limit).map(stem))];
  }

  /** Terms of compounds that end in this term: for `vereinbar` `rahmenvereinbar`. What stands before it has at least three letters. */
  endingIn(term: string, limit: number): string[] {
    return this.backwards.startingWith(backwards(term), limit).filter((each) => each.length >= term.length + MIN_MODIFIER).map(backwards);
  }

  /** Folded words that become this one by one slip of the pen, those of most documents first. */
  nearly(folded: string): string[] {
    const near = this.folded.all().filter((each) => isOneSlip(folded, each));
    const documents = (each: string): number => this.forms.get(each)?.documents ?? 0;
    return near.sort((left, right) => documents(right) - documents(left));
  }

  /** The two known words that a compound is put together from, the second as long as possible; null when there are none. */
  partsOf(folded: string): readonly [string, string] | null {
    for (let at = MIN_PART; at <= folded.length - MIN_PART; at += 1) {
      const [head, tail] = [folded.slice(0, at), folded.slice(at)];
      if (!this.has(stem(tail))) continue;
      const modifier = [head, head.replace(/(?:es|s|en|n|er)$/, "")].find((each) => each.length >= MIN_PART && this.has(stem(each)));
      if (modifier !== undefined) return [modifier, tail];
    }
    return null;
  }
}

const MIN_MODIFIER = 3;
const MIN_PART = 4;

function backwards(text: string): string {
  return [...text].reverse().join("");
}
