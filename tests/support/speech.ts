import type { Page } from '@playwright/test';

/** A device that speaks, as a test wants it. */
export interface Device {
  /** Voices: language, with a `+` if a service speaks. */
  voices?: readonly string[];
  /** Tells its voices only after this many milliseconds. */
  late?: number;
  /** Answers each utterance with an error. */
  fails?: boolean;
}

interface Fake {
  said: { text: string; rate: number; lang: string }[];
  /** Ends what is being said. */
  end: () => void;
  cancelled: number;
}

/** Puts a device that only notes what it is to say in the place of the browser's own, before any page opens. */
export async function useDevice(page: Page, device: Device): Promise<void> {
  await page.addInitScript(({ voices = ['en-US', 'zh-CN'], late = 0, fails = false }: Device) => {
    class Utterance extends EventTarget {
      readonly text: string;
      lang = '';
      rate = 1;
      voice: unknown = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let current: Utterance | undefined;
    const fake: Fake = {
      said: [],
      cancelled: 0,
      end: () => {
        const ended = current;
        current = undefined;
        ended?.dispatchEvent(new Event('end'));
      },
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () =>
        performance.now() < late
          ? []
          : voices.map((lang) => ({
              lang: lang.replace('+', ''),
              localService: !lang.endsWith('+'),
              default: false,
            })),
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return;
        current = utterance;
        fake.said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
        queueMicrotask(() => utterance.dispatchEvent(new Event(fails ? 'error' : 'start')));
      },
      cancel: () => {
        fake.cancelled += 1;
        const broken = current;
        current = undefined;
        queueMicrotask(() => broken?.dispatchEvent(new Event('error')));
      },
    });
    if (late > 0) setTimeout(() => synthesis.dispatchEvent(new Event('voiceschanged')), late + 50);
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { fake });
  }, device);
}

/** Everything said so far. */
export async function said(page: Page): Promise<Fake['said']> {
  return page.evaluate(() => (window as unknown as { fake: Fake }).fake.said);
}

/** What was said last. */
export async function lastSaid(page: Page): Promise<string> {
  return (await said(page)).at(-1)?.text ?? '';
}

/** Lets the device come to the end of what it says. */
export async function endSpeech(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { fake: Fake }).fake.end();
  });
}

/** The words marked in the page. */
export async function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));
}
