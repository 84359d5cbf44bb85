/** What is known of a voice of the device; `SpeechSynthesisVoice` fits. */
export interface Voice {
  lang: string;
  /** Whether it speaks without sending the text to a service. */
  localService: boolean;
  default: boolean;
}

/** Languages that can read this site, best first: Mandarin of the mainland, any Mandarin, any other Chinese. */
const LANGUAGES = [
  /^(?:zh|cmn)(?:-hans)?-cn\b|^cmn-hans\b/i,
  /^(?:zh|cmn)(?:-hans)?$|^(?:zh|cmn)-hans\b|^(?:zh|cmn)-sg\b/i,
  /^(?:zh|cmn)(?:-hant)?-tw\b|^cmn\b/i,
  /^(?:zh|yue)\b/i,
];

/** The Chinese voice that reads: of the device before one of a service, then by language, then the reader's own choice. */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const rank = ({ lang }: V) => LANGUAGES.findIndex((pattern) => pattern.test(lang.replaceAll('_', '-')));
  return voices
    .filter((voice) => rank(voice) !== -1)
    .sort(
      (a, b) =>
        Number(b.localService) - Number(a.localService) ||
        rank(a) - rank(b) ||
        Number(b.default) - Number(a.default),
    )[0];
}
