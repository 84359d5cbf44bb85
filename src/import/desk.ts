import type { Block, Box } from './block.ts';
import type { Place } from './box-end.ts';
import type { Decision } from './decision.ts';
import type { TextUnit } from './unit.ts';

/** What an outliner knows of the whole plan. */
export interface Whole {
  /** Depth of the deepest heading outside boxes; boxes stand beside those. */
  deepest: number;
  /** Numbers of the boxes that follow, in order; used up as they come. */
  boxes: number[];
  /** Whether boxes show by a tab before their first line. */
  led: boolean;
  decisions: Decision[];
}

/** Where the reading of one stretch stands: what was written, the numbers above, the box that is open. */
export class Desk {
  readonly blocks: Block[] = [];
  readonly base: number;
  readonly whole: Whole;
  stack: Place[] = [];
  box: { block: Box; depth: number; stack: Place[] } | undefined;
  lastBox = 0;

  constructor(base: number, whole: Whole) {
    this.base = base;
    this.whole = whole;
  }

  /** The blocks that the next one is added to. */
  into(): Block[] {
    return this.box?.block.blocks ?? this.blocks;
  }

  /** Depth of a box or table here: beside a title that runs into its paragraph, below a title alone. */
  depthHere(most: number): number {
    const last = this.stack.at(-1);
    const above = this.base + this.stack.filter(({ heading }) => heading).length - 1;
    return Math.max(2, Math.min(above + (last?.heading && !last.titled ? 0 : 1), most, 6));
  }

  open(block: Box, depth: number): void {
    this.blocks.push(block);
    this.box = { block, depth, stack: [] };
  }

  ask({ at }: TextUnit, kind: Decision['kind'], what: string, suggestion: string): void {
    this.whole.decisions.push({ line: at, kind, what, suggestion });
  }
}
