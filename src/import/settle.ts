import type { Block, Part } from './block.ts';

/** Puts parts into a shape that can be read: all text in a part, no level of headings left out. */
export function settle(parts: readonly Part[]): Part[] {
  const housed = parts.reduce<Part[]>(house, []);
  let depths: number[] = [];
  const visit = (block: Block): void => {
    const heading = block.kind === 'heading' ? block : block.kind === 'table' ? block.caption : undefined;
    if (block.kind === 'box') block.blocks.forEach(visit);
    if (!heading) return;
    heading.depth = Math.min(heading.depth, (depths.findLast((depth) => depth < heading.depth) ?? 1) + 1);
    depths = [...depths.filter((depth) => depth < heading.depth), heading.depth];
  };
  for (const { blocks } of housed) blocks.forEach(visit);
  return housed;
}

/** What stands in the body before its first chapter goes into the part before it. */
function house(before: Part[], part: Part): Part[] {
  const first = part.blocks.findIndex((block) => block.kind === 'heading' && block.depth === 2);
  const loose = part.name === undefined ? part.blocks.slice(0, first === -1 ? undefined : first) : [];
  if (loose.length === 0) return [...before, part];
  const rest = first === -1 ? [] : [{ ...part, blocks: part.blocks.slice(first) }];
  const last = before.at(-1);
  if (last?.name !== undefined)
    return [...before.slice(0, -1), { ...last, blocks: [...last.blocks, ...loose] }, ...rest];
  return [...before, { name: 'Preamble', blocks: loose }, ...rest];
}
