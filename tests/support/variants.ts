import type { Page } from '@playwright/test';
import { withDisplay } from './display.ts';

export interface Variant {
  name: string;
  colorScheme: 'light' | 'dark';
  display: Record<string, string>;
}

/** The ways a page may look that change its colours or its layout. */
export const VARIANTS: readonly Variant[] = [
  { name: 'light', colorScheme: 'light', display: {} },
  { name: 'dark', colorScheme: 'dark', display: {} },
  { name: 'high contrast', colorScheme: 'light', display: { colors: 'contrast' } },
  { name: 'simple view', colorScheme: 'light', display: { view: 'on' } },
];

/** To be called once, before the page opens. */
export async function useVariant(page: Page, { colorScheme, display }: Variant): Promise<void> {
  await page.emulateMedia({ colorScheme });
  if (Object.keys(display).length > 0) await withDisplay(page, display);
}
