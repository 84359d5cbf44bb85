import { z } from 'astro/zod';
import { escapeHtml } from '../plans/inline-html.ts';

/** `glossary.yaml`: official terms, each explained in one plain sentence. */
export const glossarySchema = z.array(
  z.strictObject({
    term: z.string({ error: '正式的词，例如：辅助性就业' }),
    /** Part of the address: `/glossary/#<id>`. */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, { error: '小写英文字母、数字和短横线，例如：assisted-employment' }),
    meaning: z
      .string({ error: '一句大白话' })
      .refine((text) => text.length <= 60, { error: '一句大白话，不超过 60 字' }),
  }),
);

export type GlossaryEntry = z.output<typeof glossarySchema>[number];

/** Links each glossary term at its first use on one page. Make a new one for each page. */
export class TermLinker {
  private readonly entries: GlossaryEntry[];
  private readonly used = new Set<string>();

  constructor(entries: readonly GlossaryEntry[]) {
    // A longer term wins over one that it holds: 辅助性就业机构 before 辅助性就业.
    this.entries = [...entries].sort((a, b) => b.term.length - a.term.length);
  }

  /** The text as HTML. */
  html(text: string): string {
    let found: { entry: GlossaryEntry; at: number } | undefined;
    for (const entry of this.entries) {
      if (this.used.has(entry.id)) continue;
      const at = text.indexOf(entry.term);
      if (at !== -1 && (found === undefined || at < found.at)) found = { entry, at };
    }
    if (!found) return escapeHtml(text);
    const { entry, at } = found;
    this.used.add(entry.id);
    const rest = this.html(text.slice(at + entry.term.length));
    return `${escapeHtml(text.slice(0, at))}<a href="/glossary/#${entry.id}">${escapeHtml(entry.term)}</a>${rest}`;
  }
}
