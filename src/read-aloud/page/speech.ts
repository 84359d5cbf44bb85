import { chooseVoice } from '../voices.ts';

/** Milliseconds within which a device tells its voices, and starts to speak. */
const PATIENCE = 4000;

/** The device's best voice for Chinese; some devices tell their voices late. */
export async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  const now = chooseVoice(speechSynthesis.getVoices());
  if (now?.localService) return now;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, now ? 500 : PATIENCE);
    speechSynthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });
  return chooseVoice(speechSynthesis.getVoices());
}

interface Words {
  text: string;
  rate: number;
  /** Milliseconds of silence before it. */
  pause: number;
}

/** Says one thing at a time. */
export class Speech {
  readonly #voice: SpeechSynthesisVoice;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Kept, because Chrome forgets the events of an utterance that nothing holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(voice: SpeechSynthesisVoice) {
    this.#voice = voice;
  }

  /** Breaks off what is being said, and says this; calls back once, when it has ended or failed, unless broken off. */
  say({ text, rate, pause }: Words, done: (how: 'ended' | 'failed') => void): void {
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    this.#utterance = utterance;
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = rate;
    const finish = (how: 'ended' | 'failed') => {
      if (this.#utterance !== utterance) return;
      this.stop();
      done(how);
    };
    utterance.addEventListener('start', () => {
      if (this.#utterance === utterance) clearTimeout(this.#timer);
    });
    utterance.addEventListener('end', () => {
      finish('ended');
    });
    utterance.addEventListener('error', () => {
      finish('failed');
    });
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(finish, PATIENCE, 'failed');
      speechSynthesis.speak(utterance);
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }
}
