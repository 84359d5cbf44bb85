declare module 'webvtt-parser' {
  interface ParsedCue {
    id: string;
    /** In seconds. */
    startTime: number;
    endTime: number;
    text: string;
  }

  interface ParseError {
    message: string;
    /** From 1. */
    line: number;
  }

  class WebVTTParser {
    parse(
      text: string,
      mode: 'chapters' | 'subtitles/captions/descriptions',
    ): {
      cues: ParsedCue[];
      errors: ParseError[];
    };
  }

  const library: { WebVTTParser: typeof WebVTTParser };
  export default library;
}
