import type { End, ReadTies, Tie } from "./ties.js";

/** Most entities whose ties are read in one step. */
const WIDEST_STEP = 2_000;

/** The part of the graph around some entities that has been looked at, widened step by step. */
export class Exploration {
  /** Ties by the entity that they lead away from. */
  private readonly ties = new Map<string, Tie[]>();
  private readonly nodes: Map<string, End>;
  private readonly seen = new Set<string>();
  private readonly widened = new Set<string>();
  private frontier: ReadonlySet<string>;
  private incomplete = false;

  /** @param mayPass whether a walk may go on from what a tie leads to. */
  constructor(
    starts: readonly End[],
    private readonly readTies: ReadTies,
    private readonly mayPass: (tie: Tie) => boolean = () => true,
  ) {
    this.nodes = new Map(starts.map((start) => [start.id, start]));
    this.frontier = new Set(this.nodes.keys());
  }

  /** Whether something was left unread because there was too much of it. */
  get cut(): boolean {
    return this.incomplete;
  }

  /** The entities reached so far, the nearest first. */
  get reached(): readonly End[] {
    return [...this.nodes.values()];
  }

  /** The known ties of an entity, those among them that only the other end's reading has shown. */
  tiesOf(id: string): readonly Tie[] {
    return this.ties.get(id) ?? [];
  }

  /** Goes one step further from all that was reached last: one round trip. */
  async widen(): Promise<void> {
    if (this.frontier.size > WIDEST_STEP) this.incomplete = true;
    const step = [...this.frontier].slice(0, WIDEST_STEP);
    const found = step.length === 0 ? [] : await this.readTies(step);
    const next = new Set<string>();
    for (const id of step) this.widened.add(id);
    found.forEach(({ ties, cut }, index) => {
      this.incomplete ||= cut;
      for (const tie of ties) this.add(step[index] ?? "", tie, next);
    });
    this.frontier = next;
  }

  private add(id: string, tie: Tie, next: Set<string>): void {
    const { other } = tie;
    this.append(id, tie);
    const back = this.nodes.get(id);
    // Its degree was looked at when it was reached.
    if (back) this.append(other.id, { ...tie, other: back, degree: 0 });
    if (!this.nodes.has(other.id)) this.nodes.set(other.id, other);
    if (!this.widened.has(other.id) && this.mayPass(tie)) next.add(other.id);
  }

  /** Adds a tie unless its other end's reading has shown it already. */
  private append(id: string, tie: Tie): void {
    const key = `${id} ${tie.statement.id}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const known = this.ties.get(id);
    if (known) known.push(tie);
    else this.ties.set(id, [tie]);
  }
}
