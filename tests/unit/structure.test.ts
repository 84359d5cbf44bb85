import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/plans/inline.ts';
import type { Block, Inline, Part, Plan } from '../../src/plans/model.ts';
import { readNumbering } from '../../src/plans/numbering.ts';
import { plans } from '../support/plans.ts';
import { bare } from '../support/sources.ts';

/*
 * tests/fixtures/structure: the headings of each document in order, drawn from the sources by hand, in the wording of
 * the source, each behind its level in the document. `<notice>` is a part without a heading of its own in the document's
 * numbering, `<box5>` the box whose heading is missing. Headings that run into their paragraph stand there without their
 * full stop; they are headings here, or, in boxes, leads of list items.
 */
const NAMED = /^(notice|preamble|closing)\b/;

/** A line of the fixture: 4, 一、巩固拓展…. */
function line(level: number, content: Inline[]): string {
  return `${level}\t${bare(originalOf(content)).replace(/。$/, '')}`;
}

function outlineOf(plan: Plan): string[] {
  return plan.parts.flatMap((part) => {
    const name = NAMED.exec(part.id)?.[0];
    return name === undefined ? linesOf(part) : [`1\t<${name}>`];
  });
}

function linesOf(part: Part): string[] {
  const lines: string[] = [];
  let level = 0;
  const lead = (content: Inline[]) => {
    const numbering = readNumbering(originalOf(content));
    const [first] = content;
    if (!numbering) return;
    lines.push(
      first?.kind === 'strong' ? line(level + 1, first.content) : `${level + 1}\t${bare(numbering.printed)}`,
    );
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        level = block.depth - 1;
        lines.push(line(level, block.content));
        return;
      case 'table':
        lines.push(line(block.caption.depth - 1, block.caption.content));
        return;
      case 'box': {
        const outer = level;
        // A box whose heading is missing stands where the headings of the other boxes of the document do.
        if (block.clause) lines.push(`3\t<${block.clause.id}>`);
        block.blocks.forEach(visit);
        level = outer;
        return;
      }
      case 'list':
        for (const item of block.items) lead(item.content);
        return;
      case 'paragraph':
        lead(block.content);
        return;
      case 'removal':
    }
  };
  part.blocks.forEach(visit);
  return lines;
}

describe.each(plans.map((plan) => ({ plan, name: plan.region })))('structure of $name', ({ plan }) => {
  const file = join(process.cwd(), 'tests/fixtures/structure', `${plan.region}.txt`);
  const expected = readFileSync(file, 'utf8').trimEnd().split('\n').map(bare);

  it('has the headings of the document, at their levels, in their order, and no others', () => {
    expect(outlineOf(plan).map(bare)).toEqual(expected);
  });

  it('begins with the title of the document', () => {
    const named = plan.parts.filter((part) => NAMED.test(part.id)).flatMap((part) => part.blocks);
    const titles = named.flatMap((block) =>
      block.kind === 'heading' ? [bare(originalOf(block.content))] : [],
    );
    expect(titles.filter((title) => title.includes(bare(plan.details.title)))).not.toEqual([]);
  });
});
