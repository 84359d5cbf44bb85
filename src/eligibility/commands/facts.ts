import { loadContent } from '../../content/load.ts';
import type { Fact } from '../facts.ts';

/** A fact as programs that use `assess` need it. */
function declared({ id, type, title, hint, options, min, max, unit, where, unknown, askedWhen }: Fact) {
  return {
    id,
    type,
    question: title,
    hint,
    options: options?.map(({ value, name, hint: more, alone }) => ({
      value,
      name,
      hint: more,
      alone: alone || undefined,
    })),
    range: type === 'number' ? { min, max, unit } : undefined,
    where,
    unknown,
    askedWhen,
  };
}

const { facts } = loadContent().vocabulary;
console.log(JSON.stringify([...facts.values()].map(declared), null, 2));
