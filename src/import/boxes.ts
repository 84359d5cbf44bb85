import { textBlock, type Box } from './block.ts';
import { short } from './decision.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './mark.ts';
import type { TextUnit } from './unit.ts';

/** Opens a box at its title; `mark` is its number, if it has one. */
export function openBox(desk: Desk, unit: TextUnit, mark: Mark | undefined): void {
  const depth = desk.depthHere(desk.whole.deepest);
  const block: Box = { kind: 'box', at: unit.at, blocks: [] };
  if (mark) {
    desk.whole.boxes.shift();
    if (mark.value !== desk.lastBox + 1) {
      const what =
        desk.lastBox === 0 ? `第一个专栏是专栏${mark.value}` : `专栏${desk.lastBox} 之后是专栏${mark.value}`;
      desk.ask(unit, 'number', what, '对照原文，看是不是漏了一个专栏，或者专栏的标题不见了');
    }
    desk.lastBox = mark.value;
    block.blocks.push({ kind: 'heading', at: unit.at, depth, text: unit.text });
  } else {
    block.id = `box-l${unit.at}`;
    block.blocks.push(textBlock('paragraph', unit.at, unit.text, unit.text));
    const rename = `原文真的没有编号，就把 id="${block.id}" 改成一个好认的，例如 id="box1"`;
    desk.ask(unit, 'heading', `专栏没有编号：${short(unit.text)}`, rename);
  }
  desk.open(block, depth);
}

/** Opens a box whose title is missing: cells of one column start here without one, as the other boxes do. */
export function openUntitled(desk: Desk, unit: TextUnit): void {
  const next = desk.lastBox + 1;
  const missing = desk.whole.boxes[0] === next + 1;
  const id = missing ? `box${next}` : `box-l${unit.at}`;
  if (missing) desk.lastBox = next;
  const what = `这里像一个专栏，但是没有标题${missing ? `，按次序应该是专栏${next}` : ''}`;
  desk.ask(unit, 'heading', what, `对照原文补上标题；原文也没有的，留着 <Box id="${id}">，把 note 写清楚`);
  const note = '原文这里没有专栏的标题。';
  desk.open({ kind: 'box', at: unit.at, id, note, blocks: [] }, desk.whole.deepest);
}
